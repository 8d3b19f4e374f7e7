// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";

/** Input of {@link createMonitor}. */
export interface CreateMonitorInput {
  id: string;
  monitorType: string;
  taskId?: string | undefined;
  queueIds?: string[] | undefined;
  teams?: string[] | undefined;
  sites?: string[] | undefined;
  agents?: string[] | undefined;
  trackingId?: string | undefined;
  invisibleMode?: boolean | undefined;
}

/** Create Monitoring Request. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/create-monitoring-request */
export const createMonitor: Operation<CreateMonitorInput, void> = {
  id: "contactCenter.monitor.create",
  method: "POST",
  path: "/v1/monitor",
  scopes: ["cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getMonitorSessions}. */
export interface GetMonitorSessionsInput {}

/** Fetch Monitoring Sessions. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/fetch-monitoring-sessions */
export const getMonitorSessions: Operation<GetMonitorSessionsInput, void> = {
  id: "contactCenter.monitor.getSessions",
  method: "GET",
  path: "/v1/monitor/sessions",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeMonitor}. */
export interface RemoveMonitorInput {
  requestId: string;
}

/** Delete Monitoring Request. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/delete-monitoring-request */
export const removeMonitor: Operation<RemoveMonitorInput, void> = {
  id: "contactCenter.monitor.remove",
  method: "DELETE",
  path: "/v1/monitor/{requestId}",
  scopes: ["cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link bargeMonitorIn}. */
export interface BargeMonitorInInput {
  taskId: string;
}

/** BargeIn Request. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/bargein-request */
export const bargeMonitorIn: Operation<BargeMonitorInInput, void> = {
  id: "contactCenter.monitor.bargeIn",
  method: "POST",
  path: "/v1/monitor/{taskId}/bargeIn",
  body: { none: true },
  scopes: ["cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link endMonitor}. */
export interface EndMonitorInput {
  taskId: string;
}

/** End Monitoring Request. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/end-monitoring-request */
export const endMonitor: Operation<EndMonitorInput, void> = {
  id: "contactCenter.monitor.end",
  method: "POST",
  path: "/v1/monitor/{taskId}/end",
  body: { none: true },
  scopes: ["cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link holdMonitor}. */
export interface HoldMonitorInput {
  taskId: string;
}

/** Hold Monitoring Request. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/hold-monitoring-request */
export const holdMonitor: Operation<HoldMonitorInput, void> = {
  id: "contactCenter.monitor.hold",
  method: "POST",
  path: "/v1/monitor/{taskId}/hold",
  body: { none: true },
  scopes: ["cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link unholdMonitor}. */
export interface UnholdMonitorInput {
  taskId: string;
}

/** Unhold Monitoring Request. @source documented https://developer.webex.com/docs/api/v1/call-monitoring/unhold-monitoring-request */
export const unholdMonitor: Operation<UnholdMonitorInput, void> = {
  id: "contactCenter.monitor.unhold",
  method: "POST",
  path: "/v1/monitor/{taskId}/unhold",
  body: { none: true },
  scopes: ["cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
