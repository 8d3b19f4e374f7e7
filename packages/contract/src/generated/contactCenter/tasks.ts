// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CallbackDetails, CreateTaskResponse, TaskApiResponse } from "../types/contact-center.ts";

export type { CallbackDetails, CreateTaskResponse, TaskApiResponse } from "../types/contact-center.ts";

/** Input of {@link listTasks}. */
export interface ListTasksInput {
  channelTypes?: ("email" | "chat" | "telephony" | "social" | (string & {}))[] | undefined;
  from: number;
  to?: number | undefined;
  pageSize?: number | undefined;
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** Get Tasks. @source documented https://developer.webex.com/docs/api/v1/tasks/get-tasks */
export const listTasks: ListOperation<ListTasksInput, TaskApiResponse, "data"> = {
  id: "contactCenter.tasks.list",
  method: "GET",
  path: "/v1/tasks",
  query: ["channelTypes", "from", "to", "pageSize", "orgId"],
  headers: ["TrackingId"],
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createTask}. */
export interface CreateTaskInput {
  destination: string;
  entryPointId: string;
  attributes?: Record<string, unknown> | undefined;
  outboundType?: string | undefined;
  mediaType: string;
  origin?: string | undefined;
  callback?: CallbackDetails | undefined;
  customAttributes?: Record<string, unknown> | undefined;
}

/** Create Task. @source documented https://developer.webex.com/docs/api/v1/tasks/create-task */
export const createTask: Operation<CreateTaskInput, CreateTaskResponse> = {
  id: "contactCenter.tasks.create",
  method: "POST",
  path: "/v1/tasks",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateTask}. */
export interface UpdateTaskInput {
  taskId: string;
  attributes: Record<string, unknown>;
}

/** Update Task. @source documented https://developer.webex.com/docs/api/v1/tasks/update-task */
export const updateTask: Operation<UpdateTaskInput, void> = {
  id: "contactCenter.tasks.update",
  method: "PATCH",
  path: "/v1/tasks/{taskId}",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link acceptTasks}. */
export interface AcceptTasksInput {
  taskId: string;
}

/** Accept Task. @source documented https://developer.webex.com/docs/api/v1/tasks/accept-task */
export const acceptTasks: Operation<AcceptTasksInput, void> = {
  id: "contactCenter.tasks.accept",
  method: "POST",
  path: "/v1/tasks/{taskId}/accept",
  body: { none: true },
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link assignTasks}. */
export interface AssignTasksInput {
  taskId: string;
}

/** Assign Task. @source documented https://developer.webex.com/docs/api/v1/tasks/assign-task */
export const assignTasks: Operation<AssignTasksInput, void> = {
  id: "contactCenter.tasks.assign",
  method: "POST",
  path: "/v1/tasks/{taskId}/assign",
  body: { none: true },
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link exitConference}. */
export interface ExitConferenceInput {
  taskId: string;
}

/** Exit Conference Task. @source documented https://developer.webex.com/docs/api/v1/tasks/exit-conference-task */
export const exitConference: Operation<ExitConferenceInput, void> = {
  id: "contactCenter.tasks.conference.exit",
  method: "POST",
  path: "/v1/tasks/{taskId}/conference/exit",
  body: { none: true },
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link startConsult}. */
export interface StartConsultInput {
  taskId: string;
  to: string;
  destinationType: string;
  holdParticipants?: boolean | undefined;
}

/** Consult Task. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-task */
export const startConsult: Operation<StartConsultInput, void> = {
  id: "contactCenter.tasks.consult.start",
  method: "POST",
  path: "/v1/tasks/{taskId}/consult",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link acceptConsult}. */
export interface AcceptConsultInput {
  taskId: string;
}

/** Consult Accept Task. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-accept-task */
export const acceptConsult: Operation<AcceptConsultInput, void> = {
  id: "contactCenter.tasks.consult.accept",
  method: "POST",
  path: "/v1/tasks/{taskId}/consult/accept",
  body: { none: true },
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link conferenceConsult}. */
export interface ConferenceConsultInput {
  taskId: string;
  agentId?: string | undefined;
  to: string;
  destinationType?: string | undefined;
}

/** Consult Conference Task. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-conference-task */
export const conferenceConsult: Operation<ConferenceConsultInput, void> = {
  id: "contactCenter.tasks.consult.conference",
  method: "POST",
  path: "/v1/tasks/{taskId}/consult/conference",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link endConsult}. */
export interface EndConsultInput {
  taskId: string;
  queueId?: string | undefined;
}

/** Consult End Task. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-end-task */
export const endConsult: Operation<EndConsultInput, void> = {
  id: "contactCenter.tasks.consult.end",
  method: "POST",
  path: "/v1/tasks/{taskId}/consult/end",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link transferConsult}. */
export interface TransferConsultInput {
  taskId: string;
  to: string;
  destinationType: string;
}

/** Consult Transfer Task. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-transfer-task */
export const transferConsult: Operation<TransferConsultInput, void> = {
  id: "contactCenter.tasks.consult.transfer",
  method: "POST",
  path: "/v1/tasks/{taskId}/consult/transfer",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link endTasks}. */
export interface EndTasksInput {
  taskId: string;
}

/** End Task. @source documented https://developer.webex.com/docs/api/v1/tasks/end-task */
export const endTasks: Operation<EndTasksInput, void> = {
  id: "contactCenter.tasks.end",
  method: "POST",
  path: "/v1/tasks/{taskId}/end",
  body: { none: true },
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link holdTasks}. */
export interface HoldTasksInput {
  taskId: string;
  mediaResourceId: string;
}

/** Hold Task. @source documented https://developer.webex.com/docs/api/v1/tasks/hold-task */
export const holdTasks: Operation<HoldTasksInput, void> = {
  id: "contactCenter.tasks.hold",
  method: "POST",
  path: "/v1/tasks/{taskId}/hold",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link pauseRecord}. */
export interface PauseRecordInput {
  taskId: string;
}

/** Pause Recording Task. @source documented https://developer.webex.com/docs/api/v1/tasks/pause-recording-task */
export const pauseRecord: Operation<PauseRecordInput, void> = {
  id: "contactCenter.tasks.record.pause",
  method: "POST",
  path: "/v1/tasks/{taskId}/record/pause",
  body: { none: true },
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link resumeRecord}. */
export interface ResumeRecordInput {
  taskId: string;
  autoResumed: boolean;
}

/** Resume Recording Task. @source documented https://developer.webex.com/docs/api/v1/tasks/resume-recording-task */
export const resumeRecord: Operation<ResumeRecordInput, void> = {
  id: "contactCenter.tasks.record.resume",
  method: "POST",
  path: "/v1/tasks/{taskId}/record/resume",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link rejectTasks}. */
export interface RejectTasksInput {
  taskId: string;
  mediaResourceId: string;
}

/** Reject Task. @source documented https://developer.webex.com/docs/api/v1/tasks/reject-task */
export const rejectTasks: Operation<RejectTasksInput, void> = {
  id: "contactCenter.tasks.reject",
  method: "POST",
  path: "/v1/tasks/{taskId}/reject",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link transferTasks}. */
export interface TransferTasksInput {
  taskId: string;
  to: string;
  destinationType: string;
}

/** Transfer Task. @source documented https://developer.webex.com/docs/api/v1/tasks/transfer-task */
export const transferTasks: Operation<TransferTasksInput, void> = {
  id: "contactCenter.tasks.transfer",
  method: "POST",
  path: "/v1/tasks/{taskId}/transfer",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link unholdTasks}. */
export interface UnholdTasksInput {
  taskId: string;
  mediaResourceId: string;
}

/** Resume Task. @source documented https://developer.webex.com/docs/api/v1/tasks/resume-task */
export const unholdTasks: Operation<UnholdTasksInput, void> = {
  id: "contactCenter.tasks.unhold",
  method: "POST",
  path: "/v1/tasks/{taskId}/unhold",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link wrapupTasks}. */
export interface WrapupTasksInput {
  taskId: string;
  auxCodeId: string;
  wrapUpReason: string;
}

/** Wrap Up Task. @source documented https://developer.webex.com/docs/api/v1/tasks/wrap-up-task */
export const wrapupTasks: Operation<WrapupTasksInput, void> = {
  id: "contactCenter.tasks.wrapup",
  method: "POST",
  path: "/v1/tasks/{taskId}/wrapup",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
