// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GenerateTextToSpeechInput, GetTextToSpeechInput, GetTextToSpeechUsageInput, ListTextToSpeechVoicesInput } from "@parley/contract/telephony/textToSpeech";
import type { GenerateTextToSpeechResponse, TtsStatusResponse, TtsUsageResponse, TtsVoice } from "@parley/contract/types/calling";

/** `webex.telephony.textToSpeech` */
export interface TelephonyTextToSpeech {
  /** Generate a Text-to-Speech Prompt. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/generate-a-text-to-speech-prompt */
  generate(input: GenerateTextToSpeechInput, options?: CallOptions): Promise<GenerateTextToSpeechResponse>;
  /** Get Text-to-Speech Usage. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/get-text-to-speech-usage */
  getUsage(input?: GetTextToSpeechUsageInput, options?: CallOptions): Promise<TtsUsageResponse>;
  /** List Text-to-Speech Voices. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/list-text-to-speech-voices */
  listVoices(input?: ListTextToSpeechVoicesInput, options?: CallOptions): Paged<TtsVoice>;
  /** Get Text-to-Speech Generation Status. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/get-text-to-speech-generation-status */
  get(input: GetTextToSpeechInput, options?: CallOptions): Promise<TtsStatusResponse>;
}
