// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateCallForwardingSelectiveRuleInput, CreateHuntGroupInput, GetCallForwardingInput, GetCallForwardingSelectiveRuleInput, GetEmergencyCallbackNumberDependenciesInput, GetHuntGroupInput, ListAlternateAvailableNumbersInput, ListCallForwardingAvailableNumbersInput, ListHuntGroupAvailableNumbersInput, ListHuntGroupsInput, RemoveCallForwardingSelectiveRuleInput, RemoveHuntGroupInput, SwitchCallForwardingModeInput, UpdateCallForwardingInput, UpdateCallForwardingSelectiveRuleInput, UpdateHuntGroupInput } from "@parley/contract/telephony/huntGroups";
import type { CreateHuntGroupResponse, CreateHuntGroupSelectiveCallForwardingRuleResponse, GetForwardingRuleObject, GetHuntGroupCallForwardingSettingsResponse, GetHuntGroupObject, HuntGroupCallForwardAvailableNumberObject, HuntGroupPrimaryAvailableNumberObject, ListHuntGroupObject, UpdateHuntGroupSelectiveCallForwardingRuleResponse, VirtualLinesECBNDependenciesObject } from "@parley/contract/types/calling";

/** `webex.telephony.huntGroups` */
export interface TelephonyHuntGroups {
  /** Read the List of Hunt Groups. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/read-the-list-of-hunt-groups */
  list(input?: ListHuntGroupsInput, options?: CallOptions): Paged<ListHuntGroupObject>;
  /** Create a Hunt Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/create-a-hunt-group */
  create(input: CreateHuntGroupInput, options?: CallOptions): Promise<CreateHuntGroupResponse>;
  /** Get Hunt Group Primary Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-hunt-group-primary-available-phone-numbers */
  listAvailableNumbers(input: ListHuntGroupAvailableNumbersInput, options?: CallOptions): Paged<HuntGroupPrimaryAvailableNumberObject>;
  /** Delete a Hunt Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/delete-a-hunt-group */
  remove(input: RemoveHuntGroupInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Hunt Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-details-for-a-hunt-group */
  get(input: GetHuntGroupInput, options?: CallOptions): Promise<GetHuntGroupObject>;
  /** Update a Hunt Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/update-a-hunt-group */
  update(input: UpdateHuntGroupInput, options?: CallOptions): Promise<void>;
  readonly emergencyCallbackNumber: TelephonyHuntGroupsEmergencyCallbackNumber;
  readonly alternate: TelephonyHuntGroupsAlternate;
  readonly callForwarding: TelephonyHuntGroupsCallForwarding;
}

/** `webex.telephony.huntGroups.emergencyCallbackNumber` */
export interface TelephonyHuntGroupsEmergencyCallbackNumber {
  /** Get Dependencies for a Hunt Group Emergency Callback Number. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-dependencies-for-a-hunt-group-emergency-callback-number */
  getDependencies(input: GetEmergencyCallbackNumberDependenciesInput, options?: CallOptions): Promise<VirtualLinesECBNDependenciesObject>;
}

/** `webex.telephony.huntGroups.alternate` */
export interface TelephonyHuntGroupsAlternate {
  /** Get Hunt Group Alternate Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-hunt-group-alternate-available-phone-numbers */
  listAvailableNumbers(input: ListAlternateAvailableNumbersInput, options?: CallOptions): Paged<HuntGroupPrimaryAvailableNumberObject>;
}

/** `webex.telephony.huntGroups.callForwarding` */
export interface TelephonyHuntGroupsCallForwarding {
  /** Get Hunt Group Call Forward Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-hunt-group-call-forward-available-phone-numbers */
  listAvailableNumbers(input: ListCallForwardingAvailableNumbersInput, options?: CallOptions): Paged<HuntGroupCallForwardAvailableNumberObject>;
  /** Get Call Forwarding Settings for a Hunt Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-call-forwarding-settings-for-a-hunt-group */
  get(input: GetCallForwardingInput, options?: CallOptions): Promise<GetHuntGroupCallForwardingSettingsResponse>;
  /** Update Call Forwarding Settings for a Hunt Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/update-call-forwarding-settings-for-a-hunt-group */
  update(input: UpdateCallForwardingInput, options?: CallOptions): Promise<void>;
  /** Switch Mode for Call Forwarding Settings for a Hunt Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/switch-mode-for-call-forwarding-settings-for-a-hunt-group */
  switchMode(input: SwitchCallForwardingModeInput, options?: CallOptions): Promise<void>;
  readonly selectiveRules: TelephonyHuntGroupsCallForwardingSelectiveRules;
}

/** `webex.telephony.huntGroups.callForwarding.selectiveRules` */
export interface TelephonyHuntGroupsCallForwardingSelectiveRules {
  /** Create a Selective Call Forwarding Rule for a Hunt Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/create-a-selective-call-forwarding-rule-for-a-hunt-group */
  create(input: CreateCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<CreateHuntGroupSelectiveCallForwardingRuleResponse>;
  /** Delete a Selective Call Forwarding Rule for a Hunt Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/delete-a-selective-call-forwarding-rule-for-a-hunt-group */
  remove(input: RemoveCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<void>;
  /** Get Selective Call Forwarding Rule for a Hunt Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/get-selective-call-forwarding-rule-for-a-hunt-group */
  get(input: GetCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<GetForwardingRuleObject>;
  /** Update a Selective Call Forwarding Rule for a Hunt Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hunt-group/update-a-selective-call-forwarding-rule-for-a-hunt-group */
  update(input: UpdateCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<UpdateHuntGroupSelectiveCallForwardingRuleResponse>;
}
