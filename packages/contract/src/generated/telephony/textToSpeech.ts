// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { GenerateTextToSpeechResponse, ListTextToSpeechVoicesResponse, TtsStatusResponse, TtsUsageResponse } from "../types/calling.ts";

export type { GenerateTextToSpeechResponse, ListTextToSpeechVoicesResponse, TtsStatusResponse, TtsUsageResponse } from "../types/calling.ts";

/** Input of {@link generateTextToSpeech}. */
export interface GenerateTextToSpeechInput {
  orgId?: string | undefined;
  voice: string;
  text: string;
  languageCode: string;
}

/** Generate a Text-to-Speech Prompt. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/generate-a-text-to-speech-prompt */
export const generateTextToSpeech: Operation<GenerateTextToSpeechInput, GenerateTextToSpeechResponse> = {
  id: "telephony.textToSpeech.generate",
  method: "POST",
  path: "/v1/telephony/config/textToSpeech/actions/generate/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getTextToSpeechUsage}. */
export interface GetTextToSpeechUsageInput {
  orgId?: string | undefined;
}

/** Get Text-to-Speech Usage. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/get-text-to-speech-usage */
export const getTextToSpeechUsage: Operation<GetTextToSpeechUsageInput, TtsUsageResponse> = {
  id: "telephony.textToSpeech.getUsage",
  method: "GET",
  path: "/v1/telephony/config/textToSpeech/usage",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listTextToSpeechVoices}. */
export interface ListTextToSpeechVoicesInput {
  orgId?: string | undefined;
}

/** List Text-to-Speech Voices. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/list-text-to-speech-voices */
export const listTextToSpeechVoices: ListOperation<ListTextToSpeechVoicesInput, ListTextToSpeechVoicesResponse, "voices"> = {
  id: "telephony.textToSpeech.listVoices",
  method: "GET",
  path: "/v1/telephony/config/textToSpeech/voices",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "voices",
};

/** Input of {@link getTextToSpeech}. */
export interface GetTextToSpeechInput {
  ttsId: string;
  orgId?: string | undefined;
}

/** Get Text-to-Speech Generation Status. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/get-text-to-speech-generation-status */
export const getTextToSpeech: Operation<GetTextToSpeechInput, TtsStatusResponse> = {
  id: "telephony.textToSpeech.get",
  method: "GET",
  path: "/v1/telephony/config/textToSpeech/{ttsId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};
