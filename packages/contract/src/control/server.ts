import type { JsonSchema, Method, Operation } from "../operation.ts";

/** Whether the server is up. */
export interface Health {
  status: "ok";
  version: string;
}

/** Somebody to try the server as. */
export interface Persona {
  name: string;
  displayName: string;
  email: string;
  id: string;
  orgId: string;
  type: "person" | "bot" | "guest";
  roles: readonly string[];
  accessToken: string;
}

/** An application to try the server with. */
export interface DemoApplication {
  name: string;
  displayName: string;
  type: "integration" | "bot" | "guestIssuer" | "serviceApp";
  clientId: string;
  /** A public client has none. */
  clientSecret?: string;
  /** Of a guest issuer: what its JWTs say as `iss`. */
  issuerId?: string;
  /** Of a guest issuer: what its JWTs are signed with; base64. */
  sharedSecret?: string;
  redirectUris: readonly string[];
  scopes: readonly string[];
}

/** Lists the applications that the seed has made, with their secrets. */
export const listApplications: Operation<Record<never, never>, DemoApplication[]> = {
  id: "control.listApplications",
  method: "GET",
  path: "/_parley/applications",
};

/** One operation of the control plane, for programs that read rather than import this. */
export interface ControlOperationListing {
  id: string;
  method: Method;
  path: string;
  query?: readonly string[];
  body?: JsonSchema;
}

/** Tells that the server is up; anybody may ask. */
export const getHealth: Operation<Record<never, never>, Health> = { id: "control.getHealth", method: "GET", path: "/_parley/health" };

/** Lists those whose tokens the seed has made. */
export const listPersonas: Operation<Record<never, never>, Persona[]> = {
  id: "control.listPersonas",
  method: "GET",
  path: "/_parley/personas",
};

/** Lists the operations of the control plane, each with the schema of its body. */
export const listOperations: Operation<Record<never, never>, ControlOperationListing[]> = {
  id: "control.listOperations",
  method: "GET",
  path: "/_parley/operations",
};
