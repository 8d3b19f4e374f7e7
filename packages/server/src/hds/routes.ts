import * as hds from "@parley/contract/hds";
import { implement, objectBody, type Route, wire } from "../platform/route.ts";
import {
  getCluster,
  getClusterAvailability,
  getDatabase,
  getNetworkTests,
  getNode,
  getOrganization,
  getTenants,
  storeDeployment,
} from "./deployments.ts";
import type { HdsContext } from "./ports.ts";

export const hdsRoutes: Route<HdsContext>[] = [
  implement(hds.getHdsOrganization, getOrganization),
  implement(hds.getHdsDatabase, getDatabase),
  implement(hds.getHdsTenants, getTenants),
  implement(hds.getHdsCluster, getCluster),
  implement(hds.getHdsClusterAvailability, getClusterAvailability),
  implement(hds.getHdsNode, getNode),
  implement(hds.getHdsNetworkTests, getNetworkTests),
  // The public API only reads: what there is to read comes from the operator.
  wire(
    "PUT /_parley/hds/{organizationId}",
    async (ctx, call) => ({
      status: 200,
      body: await storeDeployment(ctx, call.params["organizationId"] ?? "", await objectBody(call)),
    }),
    { access: "control" },
  ),
];
