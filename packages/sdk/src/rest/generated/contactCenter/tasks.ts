// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { AcceptConsultInput, AcceptTasksInput, AssignTasksInput, ConferenceConsultInput, CreateTaskInput, EndConsultInput, EndTasksInput, ExitConferenceInput, HoldTasksInput, ListTasksInput, PauseRecordInput, RejectTasksInput, ResumeRecordInput, StartConsultInput, TransferConsultInput, TransferTasksInput, UnholdTasksInput, UpdateTaskInput, WrapupTasksInput } from "@parley/contract/contactCenter/tasks";
import type { CreateTaskResponse, Task } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.tasks` */
export interface ContactCenterTasks {
  /** Get Tasks. @source documented https://developer.webex.com/docs/api/v1/tasks/get-tasks */
  list(input: ListTasksInput, options?: CallOptions): Paged<Task>;
  /** Create Task. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/tasks/create-task */
  create(input: CreateTaskInput, options?: CallOptions): Promise<CreateTaskResponse>;
  /** Update Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/update-task */
  update(input: UpdateTaskInput, options?: CallOptions): Promise<void>;
  /** Accept Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/accept-task */
  accept(input: AcceptTasksInput, options?: CallOptions): Promise<void>;
  /** Assign Task. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/tasks/assign-task */
  assign(input: AssignTasksInput, options?: CallOptions): Promise<void>;
  /** End Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/end-task */
  end(input: EndTasksInput, options?: CallOptions): Promise<void>;
  /** Hold Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/hold-task */
  hold(input: HoldTasksInput, options?: CallOptions): Promise<void>;
  /** Reject Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/reject-task */
  reject(input: RejectTasksInput, options?: CallOptions): Promise<void>;
  /** Transfer Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/transfer-task */
  transfer(input: TransferTasksInput, options?: CallOptions): Promise<void>;
  /** Resume Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/resume-task */
  unhold(input: UnholdTasksInput, options?: CallOptions): Promise<void>;
  /** Wrap Up Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/wrap-up-task */
  wrapup(input: WrapupTasksInput, options?: CallOptions): Promise<void>;
  readonly conference: ContactCenterTasksConference;
  readonly consult: ContactCenterTasksConsult;
  readonly record: ContactCenterTasksRecord;
}

/** `webex.contactCenter.tasks.conference` */
export interface ContactCenterTasksConference {
  /** Exit Conference Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/exit-conference-task */
  exit(input: ExitConferenceInput, options?: CallOptions): Promise<void>;
}

/** `webex.contactCenter.tasks.consult` */
export interface ContactCenterTasksConsult {
  /** Consult Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-task */
  start(input: StartConsultInput, options?: CallOptions): Promise<void>;
  /** Consult Accept Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-accept-task */
  accept(input: AcceptConsultInput, options?: CallOptions): Promise<void>;
  /** Consult Conference Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-conference-task */
  conference(input: ConferenceConsultInput, options?: CallOptions): Promise<void>;
  /** Consult End Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-end-task */
  end(input: EndConsultInput, options?: CallOptions): Promise<void>;
  /** Consult Transfer Task. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/tasks/consult-transfer-task */
  transfer(input: TransferConsultInput, options?: CallOptions): Promise<void>;
}

/** `webex.contactCenter.tasks.record` */
export interface ContactCenterTasksRecord {
  /** Pause Recording Task. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/tasks/pause-recording-task */
  pause(input: PauseRecordInput, options?: CallOptions): Promise<void>;
  /** Resume Recording Task. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/tasks/resume-recording-task */
  resume(input: ResumeRecordInput, options?: CallOptions): Promise<void>;
}
