// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateKnowledgeBaInput, ListKnowledgeBaDocumentsInput, ListKnowledgeBasesInput } from "@parley/contract/telephony/knowledgeBases";
import type { CreateKnowledgeBaseResponse, KnowledgeBase, KnowledgeBaseDocument } from "@parley/contract/types/calling";

/** `webex.telephony.knowledgeBases` */
export interface TelephonyKnowledgeBases {
  /** List Knowledge Bases. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/list-knowledge-bases */
  list(input?: ListKnowledgeBasesInput, options?: CallOptions): Paged<KnowledgeBase>;
  /** Create a Knowledge Base. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/create-a-knowledge-base */
  create(input: CreateKnowledgeBaInput, options?: CallOptions): Promise<CreateKnowledgeBaseResponse>;
  /** List Knowledge Base Documents. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/list-knowledge-base-documents */
  listDocuments(input: ListKnowledgeBaDocumentsInput, options?: CallOptions): Paged<KnowledgeBaseDocument>;
}
