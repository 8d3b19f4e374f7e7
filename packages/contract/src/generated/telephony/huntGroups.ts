// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AlternateNumbersWithPattern, CreateForwardingRuleObjectCallsFrom, CreateForwardingRuleObjectCallsTo, CreateForwardingRuleObjectForwardTo, CreateHuntGroupResponse, CreateHuntGroupSelectiveCallForwardingRuleResponse, DirectLineCallerIdNameObject, GetForwardingRuleObject, GetHuntGroupAlternateAvailablePhoneNumbersResponse, GetHuntGroupCallForwardAvailablePhoneNumbersResponse, GetHuntGroupCallForwardingSettingsResponse, GetHuntGroupObject, GetHuntGroupPrimaryAvailablePhoneNumbersResponse, ListHuntGroupsResponse, ModifyCallForwardingObjectCallForwarding, PostHuntGroupCallPolicyObject, PostPersonPlaceVirtualLineHuntGroupObject, UpdateHuntGroupSelectiveCallForwardingRuleResponse, VirtualLinesECBNDependenciesObject } from "../types/calling.ts";

export type { AlternateNumbersWithPattern, CreateForwardingRuleObjectCallsFrom, CreateForwardingRuleObjectCallsTo, CreateForwardingRuleObjectForwardTo, CreateHuntGroupResponse, CreateHuntGroupSelectiveCallForwardingRuleResponse, DirectLineCallerIdNameObject, GetForwardingRuleObject, GetHuntGroupAlternateAvailablePhoneNumbersResponse, GetHuntGroupCallForwardAvailablePhoneNumbersResponse, GetHuntGroupCallForwardingSettingsResponse, GetHuntGroupObject, GetHuntGroupPrimaryAvailablePhoneNumbersResponse, ListHuntGroupsResponse, ModifyCallForwardingObjectCallForwarding, PostHuntGroupCallPolicyObject, PostPersonPlaceVirtualLineHuntGroupObject, UpdateHuntGroupSelectiveCallForwardingRuleResponse, VirtualLinesECBNDependenciesObject } from "../types/calling.ts";

/** Input of {@link getEmergencyCallbackNumberDependencies}. */
export interface GetEmergencyCallbackNumberDependenciesInput {
  huntGroupId: string;
  orgId?: string | undefined;
}

/** Get Dependencies for a Hunt Group Emergency Callback Number. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-dependencies-for-a-hunt-group-emergency-callback-number */
export const getEmergencyCallbackNumberDependencies: Operation<GetEmergencyCallbackNumberDependenciesInput, VirtualLinesECBNDependenciesObject> = {
  id: "telephony.huntGroups.emergencyCallbackNumber.getDependencies",
  method: "GET",
  path: "/v1/telephony/config/huntGroups/{huntGroupId}/emergencyCallbackNumber/dependencies",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listHuntGroups}. */
export interface ListHuntGroupsInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Hunt Groups. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/read-the-list-of-hunt-groups */
export const listHuntGroups: ListOperation<ListHuntGroupsInput, ListHuntGroupsResponse, "huntGroups"> = {
  id: "telephony.huntGroups.list",
  method: "GET",
  path: "/v1/telephony/config/huntGroups",
  query: ["orgId", "locationId", "name", "phoneNumber", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "huntGroups",
};

/** Input of {@link createHuntGroup}. */
export interface CreateHuntGroupInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  callPolicies: PostHuntGroupCallPolicyObject;
  agents: PostPersonPlaceVirtualLineHuntGroupObject[];
  enabled: boolean;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  languageCode?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  timeZone?: string | undefined;
  huntGroupCallerIdForOutgoingCallsEnabled?: boolean | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Create a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/create-a-hunt-group */
export const createHuntGroup: Operation<CreateHuntGroupInput, CreateHuntGroupResponse> = {
  id: "telephony.huntGroups.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listAlternateAvailableNumbers}. */
export interface ListAlternateAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Hunt Group Alternate Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-hunt-group-alternate-available-phone-numbers */
export const listAlternateAvailableNumbers: ListOperation<ListAlternateAvailableNumbersInput, GetHuntGroupAlternateAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.huntGroups.alternate.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/alternate/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listHuntGroupAvailableNumbers}. */
export interface ListHuntGroupAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Hunt Group Primary Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-hunt-group-primary-available-phone-numbers */
export const listHuntGroupAvailableNumbers: ListOperation<ListHuntGroupAvailableNumbersInput, GetHuntGroupPrimaryAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.huntGroups.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listCallForwardingAvailableNumbers}. */
export interface ListCallForwardingAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Hunt Group Call Forward Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-hunt-group-call-forward-available-phone-numbers */
export const listCallForwardingAvailableNumbers: ListOperation<ListCallForwardingAvailableNumbersInput, GetHuntGroupCallForwardAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.huntGroups.callForwarding.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/callForwarding/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link removeHuntGroup}. */
export interface RemoveHuntGroupInput {
  locationId: string;
  huntGroupId: string;
  orgId?: string | undefined;
}

/** Delete a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/delete-a-hunt-group */
export const removeHuntGroup: Operation<RemoveHuntGroupInput, void> = {
  id: "telephony.huntGroups.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getHuntGroup}. */
export interface GetHuntGroupInput {
  locationId: string;
  huntGroupId: string;
  orgId?: string | undefined;
}

/** Get Details for a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-details-for-a-hunt-group */
export const getHuntGroup: Operation<GetHuntGroupInput, GetHuntGroupObject> = {
  id: "telephony.huntGroups.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateHuntGroup}. */
export interface UpdateHuntGroupInput {
  locationId: string;
  huntGroupId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  distinctiveRing?: boolean | undefined;
  alternateNumbers?: AlternateNumbersWithPattern[] | undefined;
  languageCode?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  timeZone?: string | undefined;
  callPolicies?: PostHuntGroupCallPolicyObject | undefined;
  agents?: PostPersonPlaceVirtualLineHuntGroupObject[] | undefined;
  huntGroupCallerIdForOutgoingCallsEnabled?: boolean | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Update a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/update-a-hunt-group */
export const updateHuntGroup: Operation<UpdateHuntGroupInput, void> = {
  id: "telephony.huntGroups.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallForwarding}. */
export interface GetCallForwardingInput {
  locationId: string;
  huntGroupId: string;
  orgId?: string | undefined;
}

/** Get Call Forwarding Settings for a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-call-forwarding-settings-for-a-hunt-group */
export const getCallForwarding: Operation<GetCallForwardingInput, GetHuntGroupCallForwardingSettingsResponse> = {
  id: "telephony.huntGroups.callForwarding.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallForwarding}. */
export interface UpdateCallForwardingInput {
  locationId: string;
  huntGroupId: string;
  orgId?: string | undefined;
  callForwarding?: ModifyCallForwardingObjectCallForwarding | undefined;
}

/** Update Call Forwarding Settings for a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/update-call-forwarding-settings-for-a-hunt-group */
export const updateCallForwarding: Operation<UpdateCallForwardingInput, void> = {
  id: "telephony.huntGroups.callForwarding.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link switchCallForwardingMode}. */
export interface SwitchCallForwardingModeInput {
  locationId: string;
  huntGroupId: string;
  orgId?: string | undefined;
}

/** Switch Mode for Call Forwarding Settings for a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/switch-mode-for-call-forwarding-settings-for-a-hunt-group */
export const switchCallForwardingMode: Operation<SwitchCallForwardingModeInput, void> = {
  id: "telephony.huntGroups.callForwarding.switchMode",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/actions/switchMode/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createCallForwardingSelectiveRule}. */
export interface CreateCallForwardingSelectiveRuleInput {
  locationId: string;
  huntGroupId: string;
  orgId?: string | undefined;
  name: string;
  callsFrom: CreateForwardingRuleObjectCallsFrom;
  callsTo: CreateForwardingRuleObjectCallsTo;
  enabled?: boolean | undefined;
  holidaySchedule?: string | undefined;
  businessSchedule?: string | undefined;
  forwardTo?: CreateForwardingRuleObjectForwardTo | undefined;
}

/** Create a Selective Call Forwarding Rule for a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/create-a-selective-call-forwarding-rule-for-a-hunt-group */
export const createCallForwardingSelectiveRule: Operation<CreateCallForwardingSelectiveRuleInput, CreateHuntGroupSelectiveCallForwardingRuleResponse> = {
  id: "telephony.huntGroups.callForwarding.selectiveRules.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/selectiveRules",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeCallForwardingSelectiveRule}. */
export interface RemoveCallForwardingSelectiveRuleInput {
  locationId: string;
  huntGroupId: string;
  ruleId: string;
  orgId?: string | undefined;
}

/** Delete a Selective Call Forwarding Rule for a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/delete-a-selective-call-forwarding-rule-for-a-hunt-group */
export const removeCallForwardingSelectiveRule: Operation<RemoveCallForwardingSelectiveRuleInput, void> = {
  id: "telephony.huntGroups.callForwarding.selectiveRules.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/selectiveRules/{ruleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallForwardingSelectiveRule}. */
export interface GetCallForwardingSelectiveRuleInput {
  locationId: string;
  huntGroupId: string;
  ruleId: string;
  orgId?: string | undefined;
}

/** Get Selective Call Forwarding Rule for a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-selective-call-forwarding-rule-for-a-hunt-group */
export const getCallForwardingSelectiveRule: Operation<GetCallForwardingSelectiveRuleInput, GetForwardingRuleObject> = {
  id: "telephony.huntGroups.callForwarding.selectiveRules.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/selectiveRules/{ruleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallForwardingSelectiveRule}. */
export interface UpdateCallForwardingSelectiveRuleInput {
  locationId: string;
  huntGroupId: string;
  ruleId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  enabled?: boolean | undefined;
  holidaySchedule?: string | undefined;
  businessSchedule?: string | undefined;
  forwardTo?: CreateForwardingRuleObjectForwardTo | undefined;
  callsFrom?: CreateForwardingRuleObjectCallsFrom | undefined;
  callsTo?: CreateForwardingRuleObjectCallsTo | undefined;
}

/** Update a Selective Call Forwarding Rule for a Hunt Group. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/update-a-selective-call-forwarding-rule-for-a-hunt-group */
export const updateCallForwardingSelectiveRule: Operation<UpdateCallForwardingSelectiveRuleInput, UpdateHuntGroupSelectiveCallForwardingRuleResponse> = {
  id: "telephony.huntGroups.callForwarding.selectiveRules.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/selectiveRules/{ruleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
