// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateADialPlanResponse, CreateARouteListResponse, CreateATrunkResponse, CreateRouteGroupForAOrganizationResponse, DialPattern, DialPatternValidateResult, DialPlanGet, GetLocalGatewayCallToOnPremisesExtensionUsageForATrunkResponse, GetLocalGatewayDialPlanUsageForATrunkResponse, GetLocationsUsingTheLocalGatewayAsPstnConnectionRoutingResponse, GetNumbersAssignedToARouteListResponse, GetRouteGroupsUsingTheLocalGatewayResponse, LocalGatewayUsageCount, LocalGateways, ModifyNumbersForRouteListResponse, PChargeInfoSupportPolicyType, ReadTheCallToExtensionLocationsOfARoutingGroupResponse, ReadTheDialPlanLocationsOfARoutingGroupResponse, ReadTheListOfDialPatternsResponse, ReadTheListOfDialPlansResponse, ReadTheListOfRouteListsResponse, ReadTheListOfRoutingGroupsResponse, ReadTheListOfTrunkTypesResponse, ReadTheListOfTrunksResponse, ReadThePstnConnectionLocationsOfARoutingGroupResponse, ReadTheRouteListsOfARoutingGroupResponse, ReadTheUsageOfARoutingGroupResponse, RouteGroupGet, RouteListGet, RouteListNumberPatch, RouteType, TrunkGet, TrunkType } from "../types/calling.ts";

export type { CreateADialPlanResponse, CreateARouteListResponse, CreateATrunkResponse, CreateRouteGroupForAOrganizationResponse, DialPattern, DialPatternValidateResult, DialPlanGet, GetLocalGatewayCallToOnPremisesExtensionUsageForATrunkResponse, GetLocalGatewayDialPlanUsageForATrunkResponse, GetLocationsUsingTheLocalGatewayAsPstnConnectionRoutingResponse, GetNumbersAssignedToARouteListResponse, GetRouteGroupsUsingTheLocalGatewayResponse, LocalGatewayUsageCount, LocalGateways, ModifyNumbersForRouteListResponse, PChargeInfoSupportPolicyType, ReadTheCallToExtensionLocationsOfARoutingGroupResponse, ReadTheDialPlanLocationsOfARoutingGroupResponse, ReadTheListOfDialPatternsResponse, ReadTheListOfDialPlansResponse, ReadTheListOfRouteListsResponse, ReadTheListOfRoutingGroupsResponse, ReadTheListOfTrunkTypesResponse, ReadTheListOfTrunksResponse, ReadThePstnConnectionLocationsOfARoutingGroupResponse, ReadTheRouteListsOfARoutingGroupResponse, ReadTheUsageOfARoutingGroupResponse, RouteGroupGet, RouteListGet, RouteListNumberPatch, RouteType, TrunkGet, TrunkType } from "../types/calling.ts";

/** Input of {@link validatePremisePstnDialPatterns}. */
export interface ValidatePremisePstnDialPatternsInput {
  orgId?: string | undefined;
  dialPatterns: string[];
}

/** Validate a Dial Pattern. @source documented https://developer.webex.com/docs/api/v1/call-routing/validate-a-dial-pattern */
export const validatePremisePstnDialPatterns: Operation<ValidatePremisePstnDialPatternsInput, DialPatternValidateResult> = {
  id: "telephony.premisePstn.validateDialPatterns",
  method: "POST",
  path: "/v1/telephony/config/premisePstn/actions/validateDialPatterns/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listDialPlans}. */
export interface ListDialPlansInput {
  orgId?: string | undefined;
  dialPlanName?: string | undefined;
  routeGroupName?: string | undefined;
  trunkName?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Dial Plans. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-dial-plans */
export const listDialPlans: ListOperation<ListDialPlansInput, ReadTheListOfDialPlansResponse, "dialPlans"> = {
  id: "telephony.premisePstn.dialPlans.list",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/dialPlans",
  query: ["orgId", "dialPlanName", "routeGroupName", "trunkName", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "dialPlans",
};

/** Input of {@link createDialPlan}. */
export interface CreateDialPlanInput {
  orgId?: string | undefined;
  name: string;
  routeId: string;
  routeType: RouteType;
  dialPatterns?: string[] | undefined;
}

/** Create a Dial Plan. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-dial-plan */
export const createDialPlan: Operation<CreateDialPlanInput, CreateADialPlanResponse> = {
  id: "telephony.premisePstn.dialPlans.create",
  method: "POST",
  path: "/v1/telephony/config/premisePstn/dialPlans",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeDialPlan}. */
export interface RemoveDialPlanInput {
  dialPlanId: string;
  orgId?: string | undefined;
}

/** Delete a Dial Plan. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-dial-plan */
export const removeDialPlan: Operation<RemoveDialPlanInput, void> = {
  id: "telephony.premisePstn.dialPlans.remove",
  method: "DELETE",
  path: "/v1/telephony/config/premisePstn/dialPlans/{dialPlanId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDialPlan}. */
export interface GetDialPlanInput {
  dialPlanId: string;
  orgId?: string | undefined;
}

/** Get a Dial Plan. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-a-dial-plan */
export const getDialPlan: Operation<GetDialPlanInput, DialPlanGet> = {
  id: "telephony.premisePstn.dialPlans.get",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/dialPlans/{dialPlanId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateDialPlan}. */
export interface UpdateDialPlanInput {
  dialPlanId: string;
  orgId?: string | undefined;
  name: string;
  routeId: string;
  routeType: RouteType;
}

/** Modify a Dial Plan. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-dial-plan */
export const updateDialPlan: Operation<UpdateDialPlanInput, void> = {
  id: "telephony.premisePstn.dialPlans.update",
  method: "PUT",
  path: "/v1/telephony/config/premisePstn/dialPlans/{dialPlanId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateDialPlanDialPatterns}. */
export interface UpdateDialPlanDialPatternsInput {
  dialPlanId: string;
  orgId?: string | undefined;
  dialPatterns?: DialPattern[] | undefined;
  deleteAllDialPatterns?: boolean | undefined;
}

/** Modify Dial Patterns. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-dial-patterns */
export const updateDialPlanDialPatterns: Operation<UpdateDialPlanDialPatternsInput, void> = {
  id: "telephony.premisePstn.dialPlans.dialPatterns.update",
  method: "PUT",
  path: "/v1/telephony/config/premisePstn/dialPlans/{dialPlanId}/dialPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listRouteGroups}. */
export interface ListRouteGroupsInput {
  orgId?: string | undefined;
  name?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Routing Groups. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-routing-groups */
export const listRouteGroups: ListOperation<ListRouteGroupsInput, ReadTheListOfRoutingGroupsResponse, "routeGroups"> = {
  id: "telephony.premisePstn.routeGroups.list",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeGroups",
  query: ["orgId", "name", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "routeGroups",
};

/** Input of {@link createRouteGroup}. */
export interface CreateRouteGroupInput {
  orgId?: string | undefined;
  name: string;
  localGateways: LocalGateways[];
}

/** Create Route Group for a Organization. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-route-group-for-a-organization */
export const createRouteGroup: Operation<CreateRouteGroupInput, CreateRouteGroupForAOrganizationResponse> = {
  id: "telephony.premisePstn.routeGroups.create",
  method: "POST",
  path: "/v1/telephony/config/premisePstn/routeGroups",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeRouteGroup}. */
export interface RemoveRouteGroupInput {
  routeGroupId: string;
  orgId?: string | undefined;
}

/** Remove a Route Group from an Organization. @source documented https://developer.webex.com/docs/api/v1/call-routing/remove-a-route-group-from-an-organization */
export const removeRouteGroup: Operation<RemoveRouteGroupInput, void> = {
  id: "telephony.premisePstn.routeGroups.remove",
  method: "DELETE",
  path: "/v1/telephony/config/premisePstn/routeGroups/{routeGroupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getRouteGroup}. */
export interface GetRouteGroupInput {
  routeGroupId: string;
  orgId?: string | undefined;
}

/** Read a Route Group for a Organization. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-a-route-group-for-a-organization */
export const getRouteGroup: Operation<GetRouteGroupInput, RouteGroupGet> = {
  id: "telephony.premisePstn.routeGroups.get",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeGroups/{routeGroupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateRouteGroup}. */
export interface UpdateRouteGroupInput {
  routeGroupId: string;
  orgId?: string | undefined;
  name: string;
  localGateways: LocalGateways[];
}

/** Modify a Route Group for a Organization. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-route-group-for-a-organization */
export const updateRouteGroup: Operation<UpdateRouteGroupInput, void> = {
  id: "telephony.premisePstn.routeGroups.update",
  method: "PUT",
  path: "/v1/telephony/config/premisePstn/routeGroups/{routeGroupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getRouteGroupUsage}. */
export interface GetRouteGroupUsageInput {
  routeGroupId: string;
  orgId?: string | undefined;
}

/** Read the Usage of a Routing Group. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-usage-of-a-routing-group */
export const getRouteGroupUsage: Operation<GetRouteGroupUsageInput, ReadTheUsageOfARoutingGroupResponse> = {
  id: "telephony.premisePstn.routeGroups.getUsage",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeGroups/{routeGroupId}/usage",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listRouteGroupUsageCallToExtension}. */
export interface ListRouteGroupUsageCallToExtensionInput {
  routeGroupId: string;
  orgId?: string | undefined;
  locationName?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the Call to Extension Locations of a Routing Group. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-call-to-extension-locations-of-a-routing-group */
export const listRouteGroupUsageCallToExtension: ListOperation<ListRouteGroupUsageCallToExtensionInput, ReadTheCallToExtensionLocationsOfARoutingGroupResponse, "locations"> = {
  id: "telephony.premisePstn.routeGroups.listUsageCallToExtension",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeGroups/{routeGroupId}/usageCallToExtension",
  query: ["orgId", "locationName", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "locations",
};

/** Input of {@link listRouteGroupUsageDialPlan}. */
export interface ListRouteGroupUsageDialPlanInput {
  routeGroupId: string;
  orgId?: string | undefined;
  locationName?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the Dial Plan Locations of a Routing Group. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-dial-plan-locations-of-a-routing-group */
export const listRouteGroupUsageDialPlan: ListOperation<ListRouteGroupUsageDialPlanInput, ReadTheDialPlanLocationsOfARoutingGroupResponse, "locations"> = {
  id: "telephony.premisePstn.routeGroups.listUsageDialPlan",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeGroups/{routeGroupId}/usageDialPlan",
  query: ["orgId", "locationName", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "locations",
};

/** Input of {@link listRouteGroupUsagePstnConnection}. */
export interface ListRouteGroupUsagePstnConnectionInput {
  routeGroupId: string;
  orgId?: string | undefined;
  locationName?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the PSTN Connection Locations of a Routing Group. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-pstn-connection-locations-of-a-routing-group */
export const listRouteGroupUsagePstnConnection: ListOperation<ListRouteGroupUsagePstnConnectionInput, ReadThePstnConnectionLocationsOfARoutingGroupResponse, "locations"> = {
  id: "telephony.premisePstn.routeGroups.listUsagePstnConnection",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeGroups/{routeGroupId}/usagePstnConnection",
  query: ["orgId", "locationName", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "locations",
};

/** Input of {@link listRouteGroupUsageRouteList}. */
export interface ListRouteGroupUsageRouteListInput {
  routeGroupId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the Route Lists of a Routing Group. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-route-lists-of-a-routing-group */
export const listRouteGroupUsageRouteList: ListOperation<ListRouteGroupUsageRouteListInput, ReadTheRouteListsOfARoutingGroupResponse, "routeGroupUsageRouteListGet"> = {
  id: "telephony.premisePstn.routeGroups.listUsageRouteList",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeGroups/{routeGroupId}/usageRouteList",
  query: ["orgId", "name", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "routeGroupUsageRouteListGet",
};

/** Input of {@link listRouteLists}. */
export interface ListRouteListsInput {
  orgId?: string | undefined;
  order?: string | undefined;
  name?: string[] | undefined;
  locationId?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Route Lists. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-route-lists */
export const listRouteLists: ListOperation<ListRouteListsInput, ReadTheListOfRouteListsResponse, "routeLists"> = {
  id: "telephony.premisePstn.routeLists.list",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeLists",
  query: ["orgId", "order", "name", "locationId", "max", "start"],
  joined: ["name", "locationId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "routeLists",
};

/** Input of {@link createRouteList}. */
export interface CreateRouteListInput {
  orgId?: string | undefined;
  name: string;
  locationId: string;
  routeGroupId: string;
}

/** Create a Route List. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-route-list */
export const createRouteList: Operation<CreateRouteListInput, CreateARouteListResponse> = {
  id: "telephony.premisePstn.routeLists.create",
  method: "POST",
  path: "/v1/telephony/config/premisePstn/routeLists",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeRouteList}. */
export interface RemoveRouteListInput {
  routeListId: string;
  orgId?: string | undefined;
}

/** Delete a Route List. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-route-list */
export const removeRouteList: Operation<RemoveRouteListInput, void> = {
  id: "telephony.premisePstn.routeLists.remove",
  method: "DELETE",
  path: "/v1/telephony/config/premisePstn/routeLists/{routeListId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getRouteList}. */
export interface GetRouteListInput {
  routeListId: string;
  orgId?: string | undefined;
}

/** Get a Route List. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-a-route-list */
export const getRouteList: Operation<GetRouteListInput, RouteListGet> = {
  id: "telephony.premisePstn.routeLists.get",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeLists/{routeListId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateRouteList}. */
export interface UpdateRouteListInput {
  routeListId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  routeGroupId?: string | undefined;
}

/** Modify a Route List. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-route-list */
export const updateRouteList: Operation<UpdateRouteListInput, void> = {
  id: "telephony.premisePstn.routeLists.update",
  method: "PUT",
  path: "/v1/telephony/config/premisePstn/routeLists/{routeListId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listRouteListNumbers}. */
export interface ListRouteListNumbersInput {
  routeListId: string;
  orgId?: string | undefined;
  number?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get numbers assigned to a Route List. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-numbers-assigned-to-a-route-list */
export const listRouteListNumbers: ListOperation<ListRouteListNumbersInput, GetNumbersAssignedToARouteListResponse, "numbers"> = {
  id: "telephony.premisePstn.routeLists.numbers.list",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/routeLists/{routeListId}/numbers",
  query: ["orgId", "number", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_write"],
  items: "numbers",
};

/** Input of {@link updateRouteListNumbers}. */
export interface UpdateRouteListNumbersInput {
  routeListId: string;
  orgId?: string | undefined;
  numbers?: RouteListNumberPatch[] | undefined;
  deleteAllNumbers?: boolean | undefined;
}

/** Modify Numbers for Route List. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-numbers-for-route-list */
export const updateRouteListNumbers: Operation<UpdateRouteListNumbersInput, ModifyNumbersForRouteListResponse> = {
  id: "telephony.premisePstn.routeLists.numbers.update",
  method: "PUT",
  path: "/v1/telephony/config/premisePstn/routeLists/{routeListId}/numbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listTrunks}. */
export interface ListTrunksInput {
  orgId?: string | undefined;
  name?: string[] | undefined;
  locationName?: string[] | undefined;
  trunkType?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Trunks. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-trunks */
export const listTrunks: ListOperation<ListTrunksInput, ReadTheListOfTrunksResponse, "trunks"> = {
  id: "telephony.premisePstn.trunks.list",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/trunks",
  query: ["orgId", "name", "locationName", "trunkType", "order", "max", "start"],
  joined: ["name", "locationName"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "trunks",
};

/** Input of {@link createTrunk}. */
export interface CreateTrunkInput {
  orgId?: string | undefined;
  name: string;
  locationId: string;
  password: string;
  trunkType: TrunkType;
  dualIdentitySupportEnabled?: boolean | undefined;
  deviceType?: string | undefined;
  address?: string | undefined;
  domain?: string | undefined;
  port?: number | undefined;
  maxConcurrentCalls?: number | undefined;
  pChargeInfoSupportPolicy?: PChargeInfoSupportPolicyType | undefined;
}

/** Create a Trunk. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-trunk */
export const createTrunk: Operation<CreateTrunkInput, CreateATrunkResponse> = {
  id: "telephony.premisePstn.trunks.create",
  method: "POST",
  path: "/v1/telephony/config/premisePstn/trunks",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link validateTrunkFqdn}. */
export interface ValidateTrunkFqdnInput {
  orgId?: string | undefined;
  address?: string | undefined;
  domain?: string | undefined;
  port?: number | undefined;
}

/** Validate Local Gateway FQDN and Domain for a Trunk. @source documented https://developer.webex.com/docs/api/v1/call-routing/validate-local-gateway-fqdn-and-domain-for-a-trunk */
export const validateTrunkFqdn: Operation<ValidateTrunkFqdnInput, void> = {
  id: "telephony.premisePstn.trunks.validateFqdn",
  method: "POST",
  path: "/v1/telephony/config/premisePstn/trunks/actions/fqdnValidation/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listTrunkTrunkTypes}. */
export interface ListTrunkTrunkTypesInput {
  orgId?: string | undefined;
}

/** Read the List of Trunk Types. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-trunk-types */
export const listTrunkTrunkTypes: ListOperation<ListTrunkTrunkTypesInput, ReadTheListOfTrunkTypesResponse, "trunkTypes"> = {
  id: "telephony.premisePstn.trunks.listTrunkTypes",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/trunks/trunkTypes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "trunkTypes",
};

/** Input of {@link removeTrunk}. */
export interface RemoveTrunkInput {
  trunkId: string;
  orgId?: string | undefined;
}

/** Delete a Trunk. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-trunk */
export const removeTrunk: Operation<RemoveTrunkInput, void> = {
  id: "telephony.premisePstn.trunks.remove",
  method: "DELETE",
  path: "/v1/telephony/config/premisePstn/trunks/{trunkId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getTrunk}. */
export interface GetTrunkInput {
  trunkId: string;
  orgId?: string | undefined;
}

/** Get a Trunk. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-a-trunk */
export const getTrunk: Operation<GetTrunkInput, TrunkGet> = {
  id: "telephony.premisePstn.trunks.get",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/trunks/{trunkId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateTrunk}. */
export interface UpdateTrunkInput {
  trunkId: string;
  orgId?: string | undefined;
  name: string;
  password: string;
  dualIdentitySupportEnabled?: boolean | undefined;
  maxConcurrentCalls?: number | undefined;
  pChargeInfoSupportPolicy?: PChargeInfoSupportPolicyType | undefined;
}

/** Modify a Trunk. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-trunk */
export const updateTrunk: Operation<UpdateTrunkInput, void> = {
  id: "telephony.premisePstn.trunks.update",
  method: "PUT",
  path: "/v1/telephony/config/premisePstn/trunks/{trunkId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getTrunkUsage}. */
export interface GetTrunkUsageInput {
  trunkId: string;
  orgId?: string | undefined;
}

/** Get Local Gateway Usage Count. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-local-gateway-usage-count */
export const getTrunkUsage: Operation<GetTrunkUsageInput, LocalGatewayUsageCount> = {
  id: "telephony.premisePstn.trunks.getUsage",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/trunks/{trunkId}/usage",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listTrunkUsageCallToExtension}. */
export interface ListTrunkUsageCallToExtensionInput {
  trunkId: string;
  orgId?: string | undefined;
  order?: string | undefined;
  name?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get local gateway call to on-premises extension usage for a trunk. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-local-gateway-call-to-on-premises-extension-usage-for-a-trunk */
export const listTrunkUsageCallToExtension: ListOperation<ListTrunkUsageCallToExtensionInput, GetLocalGatewayCallToOnPremisesExtensionUsageForATrunkResponse, "locations"> = {
  id: "telephony.premisePstn.trunks.listUsageCallToExtension",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/trunks/{trunkId}/usageCallToExtension",
  query: ["orgId", "order", "name", "max", "start"],
  joined: ["name"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "locations",
};

/** Input of {@link listTrunkUsageDialPlan}. */
export interface ListTrunkUsageDialPlanInput {
  trunkId: string;
  orgId?: string | undefined;
  order?: string | undefined;
  name?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Local Gateway Dial Plan Usage for a Trunk. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-local-gateway-dial-plan-usage-for-a-trunk */
export const listTrunkUsageDialPlan: ListOperation<ListTrunkUsageDialPlanInput, GetLocalGatewayDialPlanUsageForATrunkResponse, "dialPlans"> = {
  id: "telephony.premisePstn.trunks.listUsageDialPlan",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/trunks/{trunkId}/usageDialPlan",
  query: ["orgId", "order", "name", "max", "start"],
  joined: ["name"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "dialPlans",
};

/** Input of {@link listTrunkUsagePstnConnection}. */
export interface ListTrunkUsagePstnConnectionInput {
  trunkId: string;
  orgId?: string | undefined;
}

/** Get Locations Using the Local Gateway as PSTN Connection Routing. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-locations-using-the-local-gateway-as-pstn-connection-routing */
export const listTrunkUsagePstnConnection: ListOperation<ListTrunkUsagePstnConnectionInput, GetLocationsUsingTheLocalGatewayAsPstnConnectionRoutingResponse, "locations"> = {
  id: "telephony.premisePstn.trunks.listUsagePstnConnection",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/trunks/{trunkId}/usagePstnConnection",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "locations",
};

/** Input of {@link listTrunkUsageRouteGroup}. */
export interface ListTrunkUsageRouteGroupInput {
  trunkId: string;
  orgId?: string | undefined;
}

/** Get Route Groups Using the Local Gateway. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-route-groups-using-the-local-gateway */
export const listTrunkUsageRouteGroup: ListOperation<ListTrunkUsageRouteGroupInput, GetRouteGroupsUsingTheLocalGatewayResponse, "routeGroup"> = {
  id: "telephony.premisePstn.trunks.listUsageRouteGroup",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/trunks/{trunkId}/usageRouteGroup",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "routeGroup",
};

/** Input of {@link listDialPlanDialPatterns}. */
export interface ListDialPlanDialPatternsInput {
  dialPlanId: string;
  orgId?: string | undefined;
  dialPattern?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Dial Patterns. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/read-the-list-of-dial-patterns */
export const listDialPlanDialPatterns: ListOperation<ListDialPlanDialPatternsInput, ReadTheListOfDialPatternsResponse, "dialPatterns"> = {
  id: "telephony.premisePstn.dialPlans.dialPatterns.list",
  method: "GET",
  path: "/v1/telephony/config/premisePstn/dialPlans/{dialPlanId}/dialPatterns",
  query: ["orgId", "dialPattern", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "dialPatterns",
};
