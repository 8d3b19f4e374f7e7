import type { MultiTenantHDSOrgDetailsResponse, NetworkTestsResultsResponse, NodeDetailsResponse } from "@parley/contract/hds";
import { Problem } from "../platform/problem.ts";

type ItemOf<List> = NonNullable<List> extends (infer Item)[] ? Item : never;
type NodeDetails = ItemOf<ItemOf<ItemOf<NodeDetailsResponse["items"]>["clusters"]>["nodes"]>;
type TenantDetails = ItemOf<MultiTenantHDSOrgDetailsResponse["tenants"]>;
type TestedCluster = NonNullable<ItemOf<NetworkTestsResultsResponse["items"]>["clusters"]>;
type NetworkTestResults = ItemOf<ItemOf<TestedCluster["nodes"]>["testResults"]>;

/** The key service that an organization runs itself, as its operator describes it. */
export interface Deployment {
  orgType: string;
  orgMode: string;
  clusters: Cluster[];
  database?: { databaseType: string; databaseVersion: string };
  tenants?: TenantDetails[];
}

/** Nodes that stand in for each other. */
export interface Cluster {
  clusterId: string;
  clusterName: string;
  clusterStatus: string;
  releaseChannel: string;
  upgradeSchedule?: { scheduleDays: string[]; scheduleTime: string; scheduleTimeZone: string; nextUpgradeTime: string };
  nodes: Node[];
}

/** One machine, with what was found when its network was tested. */
export interface Node extends NodeDetails {
  nodeId: string;
  host: string;
  hostIp?: string;
  networkTests?: NetworkTestResults[];
}

/** Bytes of a deployment. */
const maxBytes = 512 * 1024;
const availabilities = ["Online", "Offline"];

/** Whether a node takes requests. */
export function isOnline({ availabilityDetails }: NodeDetails): boolean {
  return availabilityDetails?.nodeAvailability !== "Offline";
}

/** A deployment that an operator sends. @throws Problem 400 that names the field that is wrong */
export function requireDeployment(sent: object): Deployment {
  if (Buffer.byteLength(JSON.stringify(sent)) > maxBytes) throw new Problem(400, `A deployment has at most ${maxBytes} bytes.`);
  const { orgType = "Standard", orgMode = "Production", clusters, database, tenants } = sent as Partial<Deployment>;
  for (const [name, value] of Object.entries({ orgType, orgMode })) requireText(name, value);
  if (database) for (const name of ["databaseType", "databaseVersion"] as const) requireText(`database.${name}`, database[name]);
  const known = listOf<Cluster>("clusters", clusters).map((cluster, index) => requireCluster(cluster, `clusters.${index}`));
  requireUnique(
    "clusterId",
    known.map(({ clusterId }) => clusterId),
  );
  requireUnique(
    "nodeId",
    known.flatMap(({ nodes }) => nodes.map(({ nodeId }) => nodeId)),
  );
  listOf<TenantDetails>("tenants", tenants ?? []).forEach(({ tenantOrgId }, index) => {
    requireText(`tenants.${index}.tenantOrgId`, tenantOrgId);
  });
  return { orgType, orgMode, clusters: known, ...(database && { database }), ...(tenants && { tenants }) };
}

function requireCluster(cluster: Cluster, at: string): Cluster {
  const { clusterStatus = "Active", releaseChannel = "Stable" } = cluster;
  for (const name of ["clusterId", "clusterName"] as const) requireText(`${at}.${name}`, cluster[name]);
  const nodes = listOf<Node>(`${at}.nodes`, cluster.nodes);
  nodes.forEach((node, index) => {
    requireNode(node, `${at}.nodes.${index}`);
  });
  return { ...cluster, clusterStatus, releaseChannel, nodes };
}

function requireNode({ nodeId, host, availabilityDetails, networkTests = [] }: Node, at: string): void {
  requireText(`${at}.nodeId`, nodeId);
  requireText(`${at}.host`, host);
  const state = availabilityDetails?.nodeAvailability ?? "Online";
  if (!availabilities.includes(state))
    throw new Problem(400, `${at}.availabilityDetails.nodeAvailability must be one of: ${availabilities.join(", ")}.`);
  listOf<NetworkTestResults>(`${at}.networkTests`, networkTests).forEach(({ triggerType }, index) => {
    requireText(`${at}.networkTests.${index}.triggerType`, triggerType);
  });
}

function listOf<Item extends object>(name: string, value: unknown): Item[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null)) return value as Item[];
  throw new Problem(400, `${name} must be a list of objects.`);
}

function requireText(name: string, value: unknown): void {
  if (typeof value !== "string" || !value || value.length > 256) throw new Problem(400, `${name} must be a text of 1 to 256 characters.`);
}

function requireUnique(name: string, values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new Problem(400, `The ${name} ${twice} is there twice.`);
}
