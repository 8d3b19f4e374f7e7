// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateDialPlanInput, CreateRouteGroupInput, CreateRouteListInput, CreateTrunkInput, GetDialPlanInput, GetRouteGroupInput, GetRouteGroupUsageInput, GetRouteListInput, GetTrunkInput, GetTrunkUsageInput, ListDialPlanDialPatternsInput, ListDialPlansInput, ListRouteGroupUsageCallToExtensionInput, ListRouteGroupUsageDialPlanInput, ListRouteGroupUsagePstnConnectionInput, ListRouteGroupUsageRouteListInput, ListRouteGroupsInput, ListRouteListNumbersInput, ListRouteListsInput, ListTrunkTrunkTypesInput, ListTrunkUsageCallToExtensionInput, ListTrunkUsageDialPlanInput, ListTrunkUsagePstnConnectionInput, ListTrunkUsageRouteGroupInput, ListTrunksInput, RemoveDialPlanInput, RemoveRouteGroupInput, RemoveRouteListInput, RemoveTrunkInput, UpdateDialPlanDialPatternsInput, UpdateDialPlanInput, UpdateRouteGroupInput, UpdateRouteListInput, UpdateRouteListNumbersInput, UpdateTrunkInput, ValidatePremisePstnDialPatternsInput, ValidateTrunkFqdnInput } from "@parley/contract/telephony/premisePstn";
import type { CreateADialPlanResponse, CreateARouteListResponse, CreateATrunkResponse, CreateRouteGroupForAOrganizationResponse, Customer, DialPatternValidateResult, DialPlan, DialPlanGet, LocalGatewayUsageCount, ModifyNumbersForRouteListResponse, ReadTheUsageOfARoutingGroupResponse, RouteGroup, RouteGroupGet, RouteGroupUsageRouteListGet, RouteList, RouteListGet, Trunk, TrunkGet, TrunkTypeWithDeviceType } from "@parley/contract/types/calling";

/** `webex.telephony.premisePstn` */
export interface TelephonyPremisePstn {
  /** Validate a Dial Pattern. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/validate-a-dial-pattern */
  validateDialPatterns(input: ValidatePremisePstnDialPatternsInput, options?: CallOptions): Promise<DialPatternValidateResult>;
  readonly dialPlans: TelephonyPremisePstnDialPlans;
  readonly routeGroups: TelephonyPremisePstnRouteGroups;
  readonly routeLists: TelephonyPremisePstnRouteLists;
  readonly trunks: TelephonyPremisePstnTrunks;
}

/** `webex.telephony.premisePstn.dialPlans` */
export interface TelephonyPremisePstnDialPlans {
  /** Read the List of Dial Plans. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-dial-plans */
  list(input?: ListDialPlansInput, options?: CallOptions): Paged<DialPlan>;
  /** Create a Dial Plan. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-dial-plan */
  create(input: CreateDialPlanInput, options?: CallOptions): Promise<CreateADialPlanResponse>;
  /** Delete a Dial Plan. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-dial-plan */
  remove(input: RemoveDialPlanInput, options?: CallOptions): Promise<void>;
  /** Get a Dial Plan. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-a-dial-plan */
  get(input: GetDialPlanInput, options?: CallOptions): Promise<DialPlanGet>;
  /** Modify a Dial Plan. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-dial-plan */
  update(input: UpdateDialPlanInput, options?: CallOptions): Promise<void>;
  readonly dialPatterns: TelephonyPremisePstnDialPlansDialPatterns;
}

/** `webex.telephony.premisePstn.dialPlans.dialPatterns` */
export interface TelephonyPremisePstnDialPlansDialPatterns {
  /** Modify Dial Patterns. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-dial-patterns */
  update(input: UpdateDialPlanDialPatternsInput, options?: CallOptions): Promise<void>;
  /** Read the List of Dial Patterns. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/read-the-list-of-dial-patterns */
  list(input: ListDialPlanDialPatternsInput, options?: CallOptions): Paged<string>;
}

/** `webex.telephony.premisePstn.routeGroups` */
export interface TelephonyPremisePstnRouteGroups {
  /** Read the List of Routing Groups. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-routing-groups */
  list(input?: ListRouteGroupsInput, options?: CallOptions): Paged<RouteGroup>;
  /** Create Route Group for a Organization. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-route-group-for-a-organization */
  create(input: CreateRouteGroupInput, options?: CallOptions): Promise<CreateRouteGroupForAOrganizationResponse>;
  /** Remove a Route Group from an Organization. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/remove-a-route-group-from-an-organization */
  remove(input: RemoveRouteGroupInput, options?: CallOptions): Promise<void>;
  /** Read a Route Group for a Organization. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-a-route-group-for-a-organization */
  get(input: GetRouteGroupInput, options?: CallOptions): Promise<RouteGroupGet>;
  /** Modify a Route Group for a Organization. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-route-group-for-a-organization */
  update(input: UpdateRouteGroupInput, options?: CallOptions): Promise<void>;
  /** Read the Usage of a Routing Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-usage-of-a-routing-group */
  getUsage(input: GetRouteGroupUsageInput, options?: CallOptions): Promise<ReadTheUsageOfARoutingGroupResponse>;
  /** Read the Call to Extension Locations of a Routing Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-call-to-extension-locations-of-a-routing-group */
  listUsageCallToExtension(input: ListRouteGroupUsageCallToExtensionInput, options?: CallOptions): Paged<Customer>;
  /** Read the Dial Plan Locations of a Routing Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-dial-plan-locations-of-a-routing-group */
  listUsageDialPlan(input: ListRouteGroupUsageDialPlanInput, options?: CallOptions): Paged<Customer>;
  /** Read the PSTN Connection Locations of a Routing Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-pstn-connection-locations-of-a-routing-group */
  listUsagePstnConnection(input: ListRouteGroupUsagePstnConnectionInput, options?: CallOptions): Paged<Customer>;
  /** Read the Route Lists of a Routing Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-route-lists-of-a-routing-group */
  listUsageRouteList(input: ListRouteGroupUsageRouteListInput, options?: CallOptions): Paged<RouteGroupUsageRouteListGet>;
}

/** `webex.telephony.premisePstn.routeLists` */
export interface TelephonyPremisePstnRouteLists {
  /** Read the List of Route Lists. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-route-lists */
  list(input?: ListRouteListsInput, options?: CallOptions): Paged<RouteList>;
  /** Create a Route List. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-route-list */
  create(input: CreateRouteListInput, options?: CallOptions): Promise<CreateARouteListResponse>;
  /** Delete a Route List. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-route-list */
  remove(input: RemoveRouteListInput, options?: CallOptions): Promise<void>;
  /** Get a Route List. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-a-route-list */
  get(input: GetRouteListInput, options?: CallOptions): Promise<RouteListGet>;
  /** Modify a Route List. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-route-list */
  update(input: UpdateRouteListInput, options?: CallOptions): Promise<void>;
  readonly numbers: TelephonyPremisePstnRouteListsNumbers;
}

/** `webex.telephony.premisePstn.routeLists.numbers` */
export interface TelephonyPremisePstnRouteListsNumbers {
  /** Get numbers assigned to a Route List. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-numbers-assigned-to-a-route-list */
  list(input: ListRouteListNumbersInput, options?: CallOptions): Paged<string>;
  /** Modify Numbers for Route List. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-numbers-for-route-list */
  update(input: UpdateRouteListNumbersInput, options?: CallOptions): Promise<ModifyNumbersForRouteListResponse>;
}

/** `webex.telephony.premisePstn.trunks` */
export interface TelephonyPremisePstnTrunks {
  /** Read the List of Trunks. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-trunks */
  list(input?: ListTrunksInput, options?: CallOptions): Paged<Trunk>;
  /** Create a Trunk. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-trunk */
  create(input: CreateTrunkInput, options?: CallOptions): Promise<CreateATrunkResponse>;
  /** Validate Local Gateway FQDN and Domain for a Trunk. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/validate-local-gateway-fqdn-and-domain-for-a-trunk */
  validateFqdn(input?: ValidateTrunkFqdnInput, options?: CallOptions): Promise<void>;
  /** Read the List of Trunk Types. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-routing/read-the-list-of-trunk-types */
  listTrunkTypes(input?: ListTrunkTrunkTypesInput, options?: CallOptions): Paged<TrunkTypeWithDeviceType>;
  /** Delete a Trunk. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-trunk */
  remove(input: RemoveTrunkInput, options?: CallOptions): Promise<void>;
  /** Get a Trunk. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-a-trunk */
  get(input: GetTrunkInput, options?: CallOptions): Promise<TrunkGet>;
  /** Modify a Trunk. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-trunk */
  update(input: UpdateTrunkInput, options?: CallOptions): Promise<void>;
  /** Get Local Gateway Usage Count. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-local-gateway-usage-count */
  getUsage(input: GetTrunkUsageInput, options?: CallOptions): Promise<LocalGatewayUsageCount>;
  /** Get local gateway call to on-premises extension usage for a trunk. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-local-gateway-call-to-on-premises-extension-usage-for-a-trunk */
  listUsageCallToExtension(input: ListTrunkUsageCallToExtensionInput, options?: CallOptions): Paged<Customer>;
  /** Get Local Gateway Dial Plan Usage for a Trunk. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-local-gateway-dial-plan-usage-for-a-trunk */
  listUsageDialPlan(input: ListTrunkUsageDialPlanInput, options?: CallOptions): Paged<Customer>;
  /** Get Locations Using the Local Gateway as PSTN Connection Routing. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-locations-using-the-local-gateway-as-pstn-connection-routing */
  listUsagePstnConnection(input: ListTrunkUsagePstnConnectionInput, options?: CallOptions): Paged<Customer>;
  /** Get Route Groups Using the Local Gateway. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-routing/get-route-groups-using-the-local-gateway */
  listUsageRouteGroup(input: ListTrunkUsageRouteGroupInput, options?: CallOptions): Paged<RouteGroup>;
}
