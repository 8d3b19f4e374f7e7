// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateScheduledCallbackInput, GetScheduledCallbackInput, ListScheduledCallbacksInput, RemoveScheduledCallbackInput, UpdateScheduledCallbackInput } from "@parley/contract/contactCenter/scheduledCallbacks";
import type { CallbackSchedule, ScheduleCallbackResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.scheduledCallbacks` */
export interface ContactCenterScheduledCallbacks {
  /** Get scheduled callbacks. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/callbacks/get-scheduled-callbacks */
  list(input: ListScheduledCallbacksInput, options?: CallOptions): Paged<CallbackSchedule>;
  /** Schedule a Callback. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/callbacks/schedule-a-callback */
  create(input: CreateScheduledCallbackInput, options?: CallOptions): Promise<ScheduleCallbackResponse>;
  /** Delete scheduled callback by Id. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/callbacks/delete-scheduled-callback-by-id */
  remove(input: RemoveScheduledCallbackInput, options?: CallOptions): Promise<void>;
  /** Get scheduled callback by Id. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/callbacks/get-scheduled-callback-by-id */
  get(input: GetScheduledCallbackInput, options?: CallOptions): Promise<ScheduleCallbackResponse>;
  /** Update scheduled callback by Id. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/callbacks/update-scheduled-callback-by-id */
  update(input: UpdateScheduledCallbackInput, options?: CallOptions): Promise<ScheduleCallbackResponse>;
}
