import { type ControlOperationListing, controlOperations, controlSchemas } from "@parley/contract/control";

/** Lists what can be done here, for programs in other languages. */
export async function listOperations(): Promise<ControlOperationListing[]> {
  return controlOperations.map(({ id, method, path, query }) => {
    const body = controlSchemas[id]?.body;
    return { id, method, path, ...(query && { query }), ...(body && { body }) };
  });
}
