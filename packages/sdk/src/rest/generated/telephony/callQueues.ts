// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateCallForwardingSelectiveRuleInput, CreateCallQueueInput, CreateDnisInput, GetCallForwardingInput, GetCallForwardingSelectiveRuleInput, GetCallQueueInput, GetCxEssentialScreenPopInput, GetDnisAnnouncementsInput, GetDnisInput, GetDnisSettingsInput, GetForcedForwardInput, GetHolidayServiceInput, GetNightServiceInput, GetSettingsInput, GetStrandedCallsInput, ListAgentAvailableAgentsInput, ListAgentQueuesInput, ListAgentsInput, ListAlternateAvailableNumbersInput, ListAnnouncementsInput, ListCallForwardingAvailableNumbersInput, ListCallQueueAvailableNumbersInput, ListCallQueuesInput, ListDnisAvailableNumbersInput, ListDnisInput, RemoveAnnouncementInput, RemoveCallForwardingSelectiveRuleInput, RemoveCallQueueInput, RemoveDnisAllInput, RemoveDnisInput, SwitchCallForwardingModeInput, UpdateAgentSettingsInput, UpdateCallForwardingInput, UpdateCallForwardingSelectiveRuleInput, UpdateCallQueueInput, UpdateCxEssentialScreenPopInput, UpdateDnisAnnouncementsInput, UpdateDnisInput, UpdateDnisSettingsInput, UpdateForcedForwardInput, UpdateHolidayServiceInput, UpdateNightServiceInput, UpdateSettingsInput, UpdateStrandedCallsInput } from "@parley/contract/telephony/callQueues";
import type { AvailableAgentObject, AvailablePhoneNumber, CallQueueCallForwardAvailableNumberObject, CallQueueGetAnnouncementFileInfo, CallQueuePrimaryAvailableNumberObject, CallQueueSettingsGet, CreateAdnisForAcallQueueResponse, CreateCallQueueResponse, CreateCallQueueSelectiveCallForwardingRuleResponse, DnisAnnouncementsGet, DnisObject, DnisSettings, GetCallQueueAgentObjectQueuesItem, GetCallQueueCallForwardingSettingsResponse, GetCallQueueEssentialsObject, GetCallQueueForcedForwardObject, GetCallQueueHolidayObject, GetCallQueueNightServiceObject, GetCallQueueStrandedCallsObject, GetForwardingRuleObject, GetScreenPopConfigurationObject, ListCallQueueAgentObject, ListCallQueueEssentialsObject, UpdateCallQueueSelectiveCallForwardingRuleResponse } from "@parley/contract/types/calling";

/** `webex.telephony.callQueues` */
export interface TelephonyCallQueues {
  /** Create a Call Queue with Customer Assist. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/create-a-call-queue-with-customer-assist */
  create(input: CreateCallQueueInput, options?: CallOptions): Promise<CreateCallQueueResponse>;
  /** Get Call Queue Primary Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-primary-available-phone-numbers */
  listAvailableNumbers(input: ListCallQueueAvailableNumbersInput, options?: CallOptions): Paged<CallQueuePrimaryAvailableNumberObject>;
  /** Delete a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-call-queue */
  remove(input: RemoveCallQueueInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Call Queue with Customer Assist. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-with-customer-assist */
  get(input: GetCallQueueInput, options?: CallOptions): Promise<GetCallQueueEssentialsObject>;
  /** Update a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue */
  update(input: UpdateCallQueueInput, options?: CallOptions): Promise<void>;
  /** Read the List of Call Queues with Customer Assist. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/read-the-list-of-call-queues-with-customer-assist */
  list(input?: ListCallQueuesInput, options?: CallOptions): Paged<ListCallQueueEssentialsObject>;
  readonly alternate: TelephonyCallQueuesAlternate;
  readonly callForwarding: TelephonyCallQueuesCallForwarding;
  readonly dnis: TelephonyCallQueuesDnis;
  readonly announcements: TelephonyCallQueuesAnnouncements;
  readonly forcedForward: TelephonyCallQueuesForcedForward;
  readonly holidayService: TelephonyCallQueuesHolidayService;
  readonly nightService: TelephonyCallQueuesNightService;
  readonly strandedCalls: TelephonyCallQueuesStrandedCalls;
  readonly agents: TelephonyCallQueuesAgents;
  readonly settings: TelephonyCallQueuesSettings;
  readonly cxEssentials: TelephonyCallQueuesCxEssentials;
}

/** `webex.telephony.callQueues.alternate` */
export interface TelephonyCallQueuesAlternate {
  /** Get Call Queue Alternate Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-alternate-available-phone-numbers */
  listAvailableNumbers(input: ListAlternateAvailableNumbersInput, options?: CallOptions): Paged<CallQueuePrimaryAvailableNumberObject>;
}

/** `webex.telephony.callQueues.callForwarding` */
export interface TelephonyCallQueuesCallForwarding {
  /** Get Call Queue Call Forward Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-call-forward-available-phone-numbers */
  listAvailableNumbers(input: ListCallForwardingAvailableNumbersInput, options?: CallOptions): Paged<CallQueueCallForwardAvailableNumberObject>;
  /** Get Call Forwarding Settings for a Call Queue. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-forwarding-settings-for-a-call-queue */
  get(input: GetCallForwardingInput, options?: CallOptions): Promise<GetCallQueueCallForwardingSettingsResponse>;
  /** Update Call Forwarding Settings for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-call-forwarding-settings-for-a-call-queue */
  update(input: UpdateCallForwardingInput, options?: CallOptions): Promise<void>;
  /** Switch Mode for Call Forwarding Settings for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/switch-mode-for-call-forwarding-settings-for-a-call-queue */
  switchMode(input: SwitchCallForwardingModeInput, options?: CallOptions): Promise<void>;
  readonly selectiveRules: TelephonyCallQueuesCallForwardingSelectiveRules;
}

/** `webex.telephony.callQueues.callForwarding.selectiveRules` */
export interface TelephonyCallQueuesCallForwardingSelectiveRules {
  /** Create a Selective Call Forwarding Rule for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/create-a-selective-call-forwarding-rule-for-a-call-queue */
  create(input: CreateCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<CreateCallQueueSelectiveCallForwardingRuleResponse>;
  /** Delete a Selective Call Forwarding Rule for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-selective-call-forwarding-rule-for-a-call-queue */
  remove(input: RemoveCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<void>;
  /** Get Selective Call Forwarding Rule for a Call Queue. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-selective-call-forwarding-rule-for-a-call-queue */
  get(input: GetCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<GetForwardingRuleObject>;
  /** Update a Selective Call Forwarding Rule for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-selective-call-forwarding-rule-for-a-call-queue */
  update(input: UpdateCallForwardingSelectiveRuleInput, options?: CallOptions): Promise<UpdateCallQueueSelectiveCallForwardingRuleResponse>;
}

/** `webex.telephony.callQueues.dnis` */
export interface TelephonyCallQueuesDnis {
  /** Get Available Phone Numbers for DNIS. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-available-phone-numbers-for-dnis */
  listAvailableNumbers(input: ListDnisAvailableNumbersInput, options?: CallOptions): Paged<AvailablePhoneNumber>;
  /** Bulk Delete DNIS for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/bulk-delete-dnis-for-a-call-queue */
  removeAll(input: RemoveDnisAllInput, options?: CallOptions): Promise<void>;
  /** Get List of DNIS for a Call Queue. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-list-of-dnis-for-a-call-queue */
  list(input: ListDnisInput, options?: CallOptions): Paged<DnisObject>;
  /** Create a DNIS for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/create-a-dnis-for-a-call-queue */
  create(input: CreateDnisInput, options?: CallOptions): Promise<CreateAdnisForAcallQueueResponse>;
  /** Delete a DNIS for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-dnis-for-a-call-queue */
  remove(input: RemoveDnisInput, options?: CallOptions): Promise<void>;
  /** Get a DNIS for a Call Queue. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-a-dnis-for-a-call-queue */
  get(input: GetDnisInput, options?: CallOptions): Promise<DnisObject>;
  /** Modify a DNIS for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/modify-a-dnis-for-a-call-queue */
  update(input: UpdateDnisInput, options?: CallOptions): Promise<void>;
  readonly settings: TelephonyCallQueuesDnisSettings;
  readonly announcements: TelephonyCallQueuesDnisAnnouncements;
}

/** `webex.telephony.callQueues.dnis.settings` */
export interface TelephonyCallQueuesDnisSettings {
  /** Get DNIS Settings for a Call Queue. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-dnis-settings-for-a-call-queue */
  get(input: GetDnisSettingsInput, options?: CallOptions): Promise<DnisSettings>;
  /** Modify DNIS Settings for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/modify-dnis-settings-for-a-call-queue */
  update(input: UpdateDnisSettingsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callQueues.dnis.announcements` */
export interface TelephonyCallQueuesDnisAnnouncements {
  /** Get DNIS Announcements for a Call Queue. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-dnis-announcements-for-a-call-queue */
  get(input: GetDnisAnnouncementsInput, options?: CallOptions): Promise<DnisAnnouncementsGet>;
  /** Modify DNIS Announcements for a Call Queue. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/modify-dnis-announcements-for-a-call-queue */
  update(input: UpdateDnisAnnouncementsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callQueues.announcements` */
export interface TelephonyCallQueuesAnnouncements {
  /** Read the List of Call Queue Announcement Files. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/read-the-list-of-call-queue-announcement-files */
  list(input: ListAnnouncementsInput, options?: CallOptions): Paged<CallQueueGetAnnouncementFileInfo>;
  /** Delete a Call Queue Announcement File. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-call-queue-announcement-file */
  remove(input: RemoveAnnouncementInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callQueues.forcedForward` */
export interface TelephonyCallQueuesForcedForward {
  /** Get Details for a Call Queue Forced Forward. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-forced-forward */
  get(input: GetForcedForwardInput, options?: CallOptions): Promise<GetCallQueueForcedForwardObject>;
  /** Update a Call Queue Forced Forward Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue-forced-forward-service */
  update(input: UpdateForcedForwardInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callQueues.holidayService` */
export interface TelephonyCallQueuesHolidayService {
  /** Get Details for a Call Queue Holiday Service. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-holiday-service */
  get(input: GetHolidayServiceInput, options?: CallOptions): Promise<GetCallQueueHolidayObject>;
  /** Update a Call Queue Holiday Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue-holiday-service */
  update(input: UpdateHolidayServiceInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callQueues.nightService` */
export interface TelephonyCallQueuesNightService {
  /** Get Details for a Call Queue Night Service. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-night-service */
  get(input: GetNightServiceInput, options?: CallOptions): Promise<GetCallQueueNightServiceObject>;
  /** Update a Call Queue Night Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue-night-service */
  update(input: UpdateNightServiceInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callQueues.strandedCalls` */
export interface TelephonyCallQueuesStrandedCalls {
  /** Get Details for a Call Queue Stranded Calls. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-stranded-calls */
  get(input: GetStrandedCallsInput, options?: CallOptions): Promise<GetCallQueueStrandedCallsObject>;
  /** Update a Call Queue Stranded Calls Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue-stranded-calls-service */
  update(input: UpdateStrandedCallsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callQueues.agents` */
export interface TelephonyCallQueuesAgents {
  /** Read the List of Call Queue Agents with Customer Assist. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/read-the-list-of-call-queue-agents-with-customer-assist */
  list(input?: ListAgentsInput, options?: CallOptions): Paged<ListCallQueueAgentObject>;
  /** Get Call Queue Available Agents. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-available-agents */
  listAvailableAgents(input: ListAgentAvailableAgentsInput, options?: CallOptions): Paged<AvailableAgentObject>;
  /** Get Details for a Call Queue Agent with Customer Assist. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-agent-with-customer-assist */
  listQueues(input: ListAgentQueuesInput, options?: CallOptions): Paged<GetCallQueueAgentObjectQueuesItem>;
  /** Update an Agent's Settings of One or More Call Queues with Customer Assist. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-an-agent-s-settings-of-one-or-more-call-queues-with-customer-assist */
  updateSettings(input: UpdateAgentSettingsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callQueues.settings` */
export interface TelephonyCallQueuesSettings {
  /** Get Call Queue Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-settings */
  get(input?: GetSettingsInput, options?: CallOptions): Promise<CallQueueSettingsGet>;
  /** Update Call Queue Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-call-queue-settings */
  update(input?: UpdateSettingsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callQueues.cxEssentials` */
export interface TelephonyCallQueuesCxEssentials {
  readonly screenPop: TelephonyCallQueuesCxEssentialsScreenPop;
}

/** `webex.telephony.callQueues.cxEssentials.screenPop` */
export interface TelephonyCallQueuesCxEssentialsScreenPop {
  /** Read Screen Pop Configuration. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/read-screen-pop-configuration */
  get(input: GetCxEssentialScreenPopInput, options?: CallOptions): Promise<GetScreenPopConfigurationObject>;
  /** Update Screen Pop Configuration. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/update-screen-pop-configuration */
  update(input: UpdateCxEssentialScreenPopInput, options?: CallOptions): Promise<void>;
}
