import type {
  ClusterDetailsResponse,
  ClustersAvailabilityDetailsResponse,
  DatabaseDetailsResponse,
  GetHdsClusterAvailabilityInput,
  GetHdsNetworkTestsInput,
  MultiTenantHDSOrgDetailsResponse,
  NetworkTestsResultsResponse,
  NodeDetailsResponse,
  OrgDetailsResponse,
} from "@parley/contract/hds";
import { isUuid } from "@parley/protocol/ids";
import type { Tx } from "../platform/db/database.ts";
import { publicId, requireId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { segmentsOf } from "./availability.ts";
import { type Cluster, type Deployment, isOnline, type Node, requireDeployment } from "./deployment.ts";
import type { HdsContext } from "./ports.ts";
import type { HdsTables } from "./schema.ts";

/** The caller's organization and what it runs. */
export async function getOrganization(ctx: HdsContext, { organizationId }: { organizationId: string }): Promise<OrgDetailsResponse> {
  const { orgType, orgMode, clusters } = await ofOrganization(ctx, organizationId);
  const names = clusters.map(({ clusterId, clusterName }) => ({ clusterId, clusterName }));
  const orgName = (await ctx.orgName(ctx.actor.orgId)) ?? "";
  return { items: [{ orgId: ownOrgId(ctx), orgName, orgType, orgMode, clusters: names }] };
}

export async function getDatabase(ctx: HdsContext, { organizationId }: { organizationId: string }): Promise<DatabaseDetailsResponse> {
  const { database } = await ofOrganization(ctx, organizationId);
  return { context: { orgId: ownOrgId(ctx) }, ...database };
}

export async function getTenants(
  ctx: HdsContext,
  { organizationId }: { organizationId: string },
): Promise<MultiTenantHDSOrgDetailsResponse> {
  const { tenants = [] } = await ofOrganization(ctx, organizationId);
  return { context: { partnerOrgId: ownOrgId(ctx) }, tenants };
}

export async function getCluster(ctx: HdsContext, { clusterId }: { clusterId: string }): Promise<ClusterDetailsResponse> {
  const { nodes, ...cluster } = await requireCluster(ctx, clusterId);
  const names = nodes.map(({ nodeId, host }) => ({ nodeId, host }));
  return { items: [{ orgId: ownOrgId(ctx), clusters: [{ ...cluster, nodes: names }] }] };
}

/** When how many nodes of a cluster were there; what is still to come is nobody's to tell. */
export async function getClusterAvailability(
  ctx: HdsContext,
  input: GetHdsClusterAvailabilityInput,
): Promise<ClustersAvailabilityDetailsResponse> {
  const { clusterId, clusterName } = await requireCluster(ctx, input.clusterId);
  const [from, to] = [new Date(input.from).toISOString(), new Date(input.to).toISOString()];
  if (from >= to) throw new Problem(400, "from must be before to.");
  const now = ctx.now();
  const rows = await ctx.db
    .selectFrom("hds_node_states")
    .select(["node_id", "is_online", "at"])
    .where("org_id", "=", ctx.actor.orgId)
    .where("cluster_id", "=", clusterId)
    .where("at", "<", to)
    .orderBy("at")
    .execute();
  const states = rows.map(({ node_id, is_online, at }) => ({ nodeId: node_id, isOnline: is_online === 1, at }));
  const availabilitySegments = segmentsOf(states, from, [to, now].sort()[0] as string);
  return { items: [{ orgId: ownOrgId(ctx), clusters: [{ clusterId, clusterName, availabilitySegments }], from, to }] };
}

export async function getNode(ctx: HdsContext, { nodeId }: { nodeId: string }): Promise<NodeDetailsResponse> {
  const { cluster, node } = await requireNode(ctx, nodeId);
  const { hostIp: _, networkTests: __, ...details } = node;
  const { clusterId, clusterName } = cluster;
  return { items: [{ orgId: ownOrgId(ctx), clusters: [{ clusterId, clusterName, nodes: [details] }] }] };
}

/** What tests of a node's network have found: those asked for by hand, those made by themselves, or all. */
export async function getNetworkTests(
  ctx: HdsContext,
  { nodeId, triggerType = "All" }: GetHdsNetworkTestsInput,
): Promise<NetworkTestsResultsResponse> {
  const { cluster, node } = await requireNode(ctx, nodeId);
  const { clusterId, clusterName } = cluster;
  const testResults = (node.networkTests ?? []).filter((test) => triggerType === "All" || test.triggerType === triggerType);
  const tested = { nodeId, hostname: node.host, hostIp: node.hostIp ?? "", testResults };
  return { orgId: ownOrgId(ctx), items: [{ clusters: { clusterId, clusterName, nodes: [tested] } }] };
}

/** Puts what an organization runs in place of what was known of it. @throws Problem 400, or 404 without such an organization */
export async function storeDeployment(ctx: HdsContext, org: string, sent: object): Promise<Deployment> {
  const orgId = isUuid(org) ? org : requireId("ORGANIZATION", org, "organizationId");
  if ((await ctx.orgName(orgId)) === undefined) throw new Problem(404, "Could not find an organization with the provided ID.");
  const deployment = requireDeployment(sent);
  const at = ctx.now();
  await ctx.commit(async (tx) => {
    const row = { org_id: orgId, document: JSON.stringify(deployment), updated_at: at };
    await tx.deleteFrom("hds_deployments").where("org_id", "=", orgId).execute();
    await tx.insertInto("hds_deployments").values(row).execute();
    await noteStates(tx, orgId, deployment, at);
    return [];
  });
  return deployment;
}

/** Only changes are noted: a description that is sent again adds nothing. */
async function noteStates(tx: Tx<HdsTables>, orgId: string, { clusters }: Deployment, at: string): Promise<void> {
  const known = new Map<string, number>();
  const rows = await tx.selectFrom("hds_node_states").selectAll().where("org_id", "=", orgId).orderBy("at").execute();
  for (const { cluster_id, node_id, is_online } of rows) known.set(`${cluster_id} ${node_id}`, is_online);
  const states = clusters.flatMap(({ clusterId, nodes }) =>
    nodes.map((node) => ({ org_id: orgId, cluster_id: clusterId, node_id: node.nodeId, is_online: isOnline(node) ? 1 : 0, at })),
  );
  const news = states.filter(({ cluster_id, node_id, is_online }) => known.get(`${cluster_id} ${node_id}`) !== is_online);
  if (news.length) await tx.insertInto("hds_node_states").values(news).execute();
}

async function ofOrganization(ctx: HdsContext, organizationId: string): Promise<Deployment> {
  const missing = new Problem(404, "Could not find a hybrid data security organization with the provided ID.");
  if (requireId("ORGANIZATION", organizationId, "organizationId") !== ctx.actor.orgId) throw missing;
  const deployment = await ownDeployment(ctx);
  if (!deployment) throw missing;
  return deployment;
}

async function requireCluster(ctx: HdsContext, clusterId: string): Promise<Cluster> {
  const found = (await ownDeployment(ctx))?.clusters.find((cluster) => cluster.clusterId === clusterId);
  if (!found) throw new Problem(404, "Could not find a cluster with the provided ID.");
  return found;
}

async function requireNode(ctx: HdsContext, nodeId: string): Promise<{ cluster: Cluster; node: Node }> {
  for (const cluster of (await ownDeployment(ctx))?.clusters ?? []) {
    const node = cluster.nodes.find((each) => each.nodeId === nodeId);
    if (node) return { cluster, node };
  }
  throw new Problem(404, "Could not find a node with the provided ID.");
}

/** What the caller's organization runs, for its administrators. @throws Problem 403 */
async function ownDeployment(ctx: HdsContext): Promise<Deployment | undefined> {
  if (!ctx.isAdmin(ctx.actor)) throw new Problem(403, "Only an administrator of the organization may do this.");
  const row = await ctx.db.selectFrom("hds_deployments").select("document").where("org_id", "=", ctx.actor.orgId).executeTakeFirst();
  return row && (JSON.parse(row.document) as Deployment);
}

function ownOrgId({ actor }: HdsContext): string {
  return publicId("ORGANIZATION", actor.orgId);
}
