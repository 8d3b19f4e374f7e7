// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AiReceptionist, AiReceptionistAgent, AiReceptionistCallerIdName, AiReceptionistDefaultAction, AiReceptionistIntent, AiReceptionistIntentTransfer, CreateAiReceptionistIntentResponse, CreateAiReceptionistResponse, ListAiReceptionistsResponse } from "../types/calling.ts";

export type { AiReceptionist, AiReceptionistAgent, AiReceptionistCallerIdName, AiReceptionistDefaultAction, AiReceptionistIntent, AiReceptionistIntentTransfer, CreateAiReceptionistIntentResponse, CreateAiReceptionistResponse, ListAiReceptionistsResponse } from "../types/calling.ts";

/** Input of {@link listAiReceptionists}. */
export interface ListAiReceptionistsInput {
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
  locationId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
}

/** List AI Receptionists. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/list-ai-receptionists */
export const listAiReceptionists: ListOperation<ListAiReceptionistsInput, ListAiReceptionistsResponse, "aiReceptionists"> = {
  id: "telephony.aiReceptionists.list",
  method: "GET",
  path: "/v1/telephony/config/aiReceptionists",
  query: ["orgId", "max", "start", "locationId", "name", "phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "aiReceptionists",
};

/** Input of {@link createAiReceptionist}. */
export interface CreateAiReceptionistInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  enabled: boolean;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  directLineCallerIdName?: AiReceptionistCallerIdName | undefined;
  dialByName?: string | undefined;
  defaultAction: AiReceptionistDefaultAction;
  aiAgent: AiReceptionistAgent;
}

/** Create an AI Receptionist. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/create-an-ai-receptionist */
export const createAiReceptionist: Operation<CreateAiReceptionistInput, CreateAiReceptionistResponse> = {
  id: "telephony.aiReceptionists.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/aiReceptionists",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAiReceptionist}. */
export interface GetAiReceptionistInput {
  locationId: string;
  aiReceptionistId: string;
  orgId?: string | undefined;
}

/** Get AI Receptionist Details. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/get-ai-receptionist-details */
export const getAiReceptionist: Operation<GetAiReceptionistInput, AiReceptionist> = {
  id: "telephony.aiReceptionists.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createIntent}. */
export interface CreateIntentInput {
  locationId: string;
  aiReceptionistId: string;
  orgId?: string | undefined;
  name: string;
  description: string;
  transferTo: AiReceptionistIntentTransfer;
}

/** Create AI Receptionist Intent. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/create-ai-receptionist-intent */
export const createIntent: Operation<CreateIntentInput, CreateAiReceptionistIntentResponse> = {
  id: "telephony.aiReceptionists.intents.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}/intents",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getIntent}. */
export interface GetIntentInput {
  locationId: string;
  aiReceptionistId: string;
  intentId: string;
  orgId?: string | undefined;
}

/** Get AI Receptionist Intent. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/get-ai-receptionist-intent */
export const getIntent: Operation<GetIntentInput, AiReceptionistIntent> = {
  id: "telephony.aiReceptionists.intents.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}/intents/{intentId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};
