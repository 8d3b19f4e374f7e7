// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateAutoAttendantInput, CreateCallForwardingSelectiveRuleInput, GetAutoAttendantInput, GetCallForwardingInput, GetCallForwardingSelectiveRuleInput, ListAlternateAvailableNumbersInput, ListAnnouncementsInput, ListAutoAttendantAvailableNumbersInput, ListAutoAttendantsInput, ListCallForwardingAvailableNumbersInput, RemoveAnnouncementInput, RemoveAutoAttendantInput, RemoveCallForwardingSelectiveRuleInput, SwitchCallForwardingModeInput, UpdateAutoAttendantInput, UpdateCallForwardingInput, UpdateCallForwardingSelectiveRuleInput } from "@parley/contract/telephony/autoAttendants";
import type { AutoAttendantCallForwardAvailableNumberObject, AutoAttendantPrimaryAvailableNumberObject, CreateAutoAttendantResponse, CreateAutoAttendantSelectiveCallForwardingRuleResponse, GetAnnouncementFileInfo, GetAutoAttendantCallForwardSelectiveRuleObject, GetAutoAttendantCallForwardingSettingsResponse, GetAutoAttendantObject, ListAutoAttendantObject, UpdateAutoAttendantSelectiveCallForwardingRuleResponse } from "@parley/contract/types/calling";

/** `webex.telephony.autoAttendants` */
export interface TelephonyAutoAttendants {
  /** Read the List of Auto Attendants. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/read-the-list-of-auto-attendants */
  list(input?: ListAutoAttendantsInput, options?: CallOptions): Paged<ListAutoAttendantObject>;
  /** Create an Auto Attendant. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/create-an-auto-attendant */
  create(input: CreateAutoAttendantInput, options?: CallOptions): Promise<CreateAutoAttendantResponse>;
  /** Get Auto Attendant Primary Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-auto-attendant-primary-available-phone-numbers */
  listAvailableNumbers(input: ListAutoAttendantAvailableNumbersInput, options?: CallOptions): Paged<AutoAttendantPrimaryAvailableNumberObject>;
  /** Delete an Auto Attendant. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/delete-an-auto-attendant */
  remove(input: RemoveAutoAttendantInput, options?: CallOptions): Promise<void>;
  /** Get Details for an Auto Attendant. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-details-for-an-auto-attendant */
  get(input: GetAutoAttendantInput, options?: CallOptions): Promise<GetAutoAttendantObject>;
  /** Update an Auto Attendant. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/update-an-auto-attendant */
  update(input: UpdateAutoAttendantInput, options?: CallOptions): Promise<void>;
  readonly alternate: TelephonyAutoAttendantsAlternate;
  readonly callForwarding: TelephonyAutoAttendantsCallForwarding;
  readonly announcements: TelephonyAutoAttendantsAnnouncements;
}

/** `webex.telephony.autoAttendants.alternate` */
export interface TelephonyAutoAttendantsAlternate {
  /** Get Auto Attendant Alternate Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-auto-attendant-alternate-available-phone-numbers */
  listAvailableNumbers(input: ListAlternateAvailableNumbersInput, options?: CallOptions): Paged<AutoAttendantPrimaryAvailableNumberObject>;
}

/** `webex.telephony.autoAttendants.callForwarding` */
export interface TelephonyAutoAttendantsCallForwarding {
  /** Get Auto Attendant Call Forward Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-auto-attendant-call-forward-available-phone-numbers */
  listAvailableNumbers(input: ListCallForwardingAvailableNumbersInput, options?: CallOptions): Paged<AutoAttendantCallForwardAvailableNumberObject>;
  /** Get Call Forwarding Settings for an Auto Attendant. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-call-forwarding-settings-for-an-auto-attendant */
  get(input: GetCallForwardingInput, options?: CallOptions): Promise<GetAutoAttendantCallForwardingSettingsResponse>;
  /** Update Call Forwarding Settings for an Auto Attendant. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/update-call-forwarding-settings-for-an-auto-attendant */
  update(input: UpdateCallForwardingInput, options?: CallOptions): Promise<void>;
  /** Switch Mode for Call Forwarding Settings for an Auto Attendant. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/switch-mode-for-call-forwarding-settings-for-an-auto-attendant */
  switchMode(input: SwitchCallForwardingModeInput, options?: CallOptions): Promise<void>;
  readonly selectiveRules: TelephonyAutoAttendantsCallForwardingSelectiveRules;
}

/** `webex.telephony.autoAttendants.callForwarding.selectiveRules` */
export interface TelephonyAutoAttendantsCallForwardingSelectiveRules {
  /** Create a Selective Call Forwarding Rule for an Auto Attendant. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/create-a-selective-call-forwarding-rule-for-an-auto-attendant */
  create(input: CreateCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<CreateAutoAttendantSelectiveCallForwardingRuleResponse>;
  /** Delete a Selective Call Forwarding Rule for an Auto Attendant. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/delete-a-selective-call-forwarding-rule-for-an-auto-attendant */
  remove(input: RemoveCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<void>;
  /** Get Selective Call Forwarding Rule for an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-selective-call-forwarding-rule-for-an-auto-attendant */
  get(input: GetCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<GetAutoAttendantCallForwardSelectiveRuleObject>;
  /** Update Selective Call Forwarding Rule for an Auto Attendant. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/update-selective-call-forwarding-rule-for-an-auto-attendant */
  update(input: UpdateCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<UpdateAutoAttendantSelectiveCallForwardingRuleResponse>;
}

/** `webex.telephony.autoAttendants.announcements` */
export interface TelephonyAutoAttendantsAnnouncements {
  /** Read the List of Auto Attendant Announcement Files. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/read-the-list-of-auto-attendant-announcement-files */
  list(input: ListAnnouncementsInput, options?: CallOptions): Paged<GetAnnouncementFileInfo>;
  /** Delete a Auto Attendant Announcement File. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/delete-a-auto-attendant-announcement-file */
  remove(input: RemoveAnnouncementInput, options?: CallOptions): Promise<void>;
}
