// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { Connector, ConnectorCollection } from "../types/admin.ts";

export type { Connector, ConnectorCollection } from "../types/admin.ts";

/** Input of {@link listConnectors}. */
export interface ListConnectorsInput {
  orgId?: string | undefined;
}

/** List Hybrid Connectors. @source documented https://developer.webex.com/docs/api/v1/hybrid-connectors/list-hybrid-connectors */
export const listConnectors: Operation<ListConnectorsInput, ConnectorCollection> = {
  id: "hybrid.connectors.list",
  method: "GET",
  path: "/v1/hybrid/connectors",
  query: ["orgId"],
  scopes: ["spark-admin:hybrid_connectors_read"],
  items: "items",
};

/** Input of {@link getConnector}. */
export interface GetConnectorInput {
  connectorId: string;
}

/** Get Hybrid Connector Details. @source documented https://developer.webex.com/docs/api/v1/hybrid-connectors/get-hybrid-connector-details */
export const getConnector: Operation<GetConnectorInput, Connector> = {
  id: "hybrid.connectors.get",
  method: "GET",
  path: "/v1/hybrid/connectors/{connectorId}",
  scopes: ["spark-admin:hybrid_connectors_read"],
};
