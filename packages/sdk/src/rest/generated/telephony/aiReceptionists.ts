// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateAiReceptionistInput, CreateIntentInput, GetAiReceptionistInput, GetIntentInput, ListAiReceptionistsInput } from "@parley/contract/telephony/aiReceptionists";
import type { AiReceptionist, AiReceptionistIntent, AiReceptionistListItem, CreateAiReceptionistIntentResponse, CreateAiReceptionistResponse } from "@parley/contract/types/calling";

/** `webex.telephony.aiReceptionists` */
export interface TelephonyAiReceptionists {
  /** List AI Receptionists. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/list-ai-receptionists */
  list(input?: ListAiReceptionistsInput, options?: CallOptions): Paged<AiReceptionistListItem>;
  /** Create an AI Receptionist. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/create-an-ai-receptionist */
  create(input: CreateAiReceptionistInput, options?: CallOptions): Promise<CreateAiReceptionistResponse>;
  /** Get AI Receptionist Details. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/get-ai-receptionist-details */
  get(input: GetAiReceptionistInput, options?: CallOptions): Promise<AiReceptionist>;
  readonly intents: TelephonyAiReceptionistsIntents;
}

/** `webex.telephony.aiReceptionists.intents` */
export interface TelephonyAiReceptionistsIntents {
  /** Create AI Receptionist Intent. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/create-ai-receptionist-intent */
  create(input: CreateIntentInput, options?: CallOptions): Promise<CreateAiReceptionistIntentResponse>;
  /** Get AI Receptionist Intent. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/get-ai-receptionist-intent */
  get(input: GetIntentInput, options?: CallOptions): Promise<AiReceptionistIntent>;
}
