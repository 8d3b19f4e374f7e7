export type { ReceivedHeaders } from "../core/received.ts";
export {
  type FastifyLike,
  type NodeAnswer,
  type NodeRequest,
  toExpress,
  toFastify,
  toFetch,
  toHono,
  toNext,
  toNextPages,
  toNodeHttp,
} from "./adapters.ts";
export type { NodeStream } from "./body.ts";
export { InvalidNotificationError, SignatureError } from "./errors.ts";
export type {
  AttachmentActionSummary,
  EventOf,
  MessageSummary,
  Notification,
  OtherResource,
  RoomSummary,
  WebhookEvent,
} from "./event.ts";
export { type LambdaEvent, type LambdaResult, toLambda } from "./lambda.ts";
export {
  createReceiver,
  type EventHandler,
  type EventHandlers,
  type ReceivedRequest,
  type ReceiverAnswer,
  type ReceiverOptions,
  type WebhookReceiver,
} from "./receiver.ts";
export { type ReconcileOptions, reconcileWebhooks, type WebhookPlan, type WebhookStep } from "./reconcile.ts";
export { type ReceivedNotification, verifyWebhook } from "./verify.ts";
