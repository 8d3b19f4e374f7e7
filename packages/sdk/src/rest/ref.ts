/** A thing, by its id or by itself. */
export type Ref = string | { readonly id: string };

/** The id of a thing; empty when there is none, which `call` then refuses with the parameter's name. */
export function idOf(ref: Ref): string {
  return typeof ref === "string" ? ref : ((ref as { id?: string } | undefined)?.id ?? "");
}

/** An object that carries its own id next to what an update takes. */
export type WithId<Input, PathParam extends keyof Input> = { id: string } & Omit<Input, PathParam>;
