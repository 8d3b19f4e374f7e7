// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { BargeMonitorInInput, CreateMonitorInput, EndMonitorInput, GetMonitorSessionsInput, HoldMonitorInput, RemoveMonitorInput, UnholdMonitorInput } from "@parley/contract/contactCenter/monitor";

/** `webex.contactCenter.monitor` */
export interface ContactCenterMonitor {
  /** Create Monitoring Request. Needs `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/create-monitoring-request */
  create(input: CreateMonitorInput, options?: CallOptions): Promise<void>;
  /** Fetch Monitoring Sessions. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/fetch-monitoring-sessions */
  getSessions(input?: GetMonitorSessionsInput, options?: CallOptions): Promise<void>;
  /** Delete Monitoring Request. Needs `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/delete-monitoring-request */
  remove(input: RemoveMonitorInput, options?: CallOptions): Promise<void>;
  /** BargeIn Request. Needs `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/bargein-request */
  bargeIn(input: BargeMonitorInInput, options?: CallOptions): Promise<void>;
  /** End Monitoring Request. Needs `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/end-monitoring-request */
  end(input: EndMonitorInput, options?: CallOptions): Promise<void>;
  /** Hold Monitoring Request. Needs `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/hold-monitoring-request */
  hold(input: HoldMonitorInput, options?: CallOptions): Promise<void>;
  /** Unhold Monitoring Request. Needs `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/unhold-monitoring-request */
  unhold(input: UnholdMonitorInput, options?: CallOptions): Promise<void>;
}
