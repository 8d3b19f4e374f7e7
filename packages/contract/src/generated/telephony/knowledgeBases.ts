// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateKnowledgeBaseResponse, ListKnowledgeBaseDocumentsResponse, ListKnowledgeBasesResponse } from "../types/calling.ts";

export type { CreateKnowledgeBaseResponse, ListKnowledgeBaseDocumentsResponse, ListKnowledgeBasesResponse } from "../types/calling.ts";

/** Input of {@link listKnowledgeBases}. */
export interface ListKnowledgeBasesInput {
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
  name?: string | undefined;
}

/** List Knowledge Bases. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/list-knowledge-bases */
export const listKnowledgeBases: ListOperation<ListKnowledgeBasesInput, ListKnowledgeBasesResponse, "knowledgeBases"> = {
  id: "telephony.knowledgeBases.list",
  method: "GET",
  path: "/v1/telephony/config/knowledgeBases",
  query: ["orgId", "max", "start", "name"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "knowledgeBases",
  paging: "start-max",
};

/** Input of {@link createKnowledgeBa}. */
export interface CreateKnowledgeBaInput {
  orgId?: string | undefined;
  name: string;
  description?: string | undefined;
}

/** Create a Knowledge Base. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/create-a-knowledge-base */
export const createKnowledgeBa: Operation<CreateKnowledgeBaInput, CreateKnowledgeBaseResponse> = {
  id: "telephony.knowledgeBases.create",
  method: "POST",
  path: "/v1/telephony/config/knowledgeBases",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listKnowledgeBaDocuments}. */
export interface ListKnowledgeBaDocumentsInput {
  knowledgeBaseId: string;
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List Knowledge Base Documents. @source documented https://developer.webex.com/docs/api/v1/ai-receptionist/list-knowledge-base-documents */
export const listKnowledgeBaDocuments: ListOperation<ListKnowledgeBaDocumentsInput, ListKnowledgeBaseDocumentsResponse, "documents"> = {
  id: "telephony.knowledgeBases.listDocuments",
  method: "GET",
  path: "/v1/telephony/config/knowledgeBases/{knowledgeBaseId}/documents",
  query: ["orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "documents",
  paging: "start-max",
};
