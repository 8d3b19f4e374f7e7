// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart, ListOperation, Operation } from "../../operation.ts";
import type { AudioFileInfoDTO, EntityReferenceInfoDTO, ResponseEnvelopeAudioFileInfoDTO } from "../types/contact-center.ts";

export type { AudioFileInfoDTO, EntityReferenceInfoDTO, ResponseEnvelopeAudioFileInfoDTO } from "../types/contact-center.ts";

/** Input of {@link createAudioFile}. */
export interface CreateAudioFileInput {
  orgid: string;
  audioFileInfo: AudioFileInfoDTO;
  audioFile: FilePart;
}

/** Create a new Audio File. @source documented https://developer.webex.com/docs/api/v1/audio-files/create-a-new-audio-file */
export const createAudioFile: Operation<CreateAudioFileInput, AudioFileInfoDTO> = {
  id: "contactCenter.audioFile.create",
  method: "POST",
  path: "/organization/{orgid}/audio-file",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeAudioFile}. */
export interface RemoveAudioFileInput {
  orgid: string;
  id: string;
}

/** Delete specific Audio File by ID. @source documented https://developer.webex.com/docs/api/v1/audio-files/delete-specific-audio-file-by-id */
export const removeAudioFile: Operation<RemoveAudioFileInput, void> = {
  id: "contactCenter.audioFile.remove",
  method: "DELETE",
  path: "/organization/{orgid}/audio-file/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAudioFile}. */
export interface GetAudioFileInput {
  orgid: string;
  id: string;
  includeUrl?: boolean | undefined;
}

/** Get specific Audio File by ID. @source documented https://developer.webex.com/docs/api/v1/audio-files/get-specific-audio-file-by-id */
export const getAudioFile: Operation<GetAudioFileInput, AudioFileInfoDTO> = {
  id: "contactCenter.audioFile.get",
  method: "GET",
  path: "/organization/{orgid}/audio-file/{id}",
  query: ["includeUrl"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link patchAudioFile}. */
export interface PatchAudioFileInput {
  orgid: string;
  id: string;
  description?: string | undefined;
}

/** Partially update Audio File by ID. @source documented https://developer.webex.com/docs/api/v1/audio-files/partially-update-audio-file-by-id */
export const patchAudioFile: Operation<PatchAudioFileInput, AudioFileInfoDTO> = {
  id: "contactCenter.audioFile.patch",
  method: "PATCH",
  path: "/organization/{orgid}/audio-file/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAudioFile}. */
export interface UpdateAudioFileInput {
  orgid: string;
  id: string;
  audioFileInfo: AudioFileInfoDTO;
  audioFile: FilePart;
}

/** Update specific Audio File by ID. @source documented https://developer.webex.com/docs/api/v1/audio-files/update-specific-audio-file-by-id */
export const updateAudioFile: Operation<UpdateAudioFileInput, AudioFileInfoDTO> = {
  id: "contactCenter.audioFile.update",
  method: "PUT",
  path: "/organization/{orgid}/audio-file/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAudioFileIncomingReferences}. */
export interface ListAudioFileIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Audio File. @source documented https://developer.webex.com/docs/api/v1/audio-files/list-references-for-a-specific-audio-file */
export const listAudioFileIncomingReferences: ListOperation<ListAudioFileIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.audioFile.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/audio-file/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAudioFileV2}. */
export interface ListAudioFileV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Audio File(s). @source documented https://developer.webex.com/docs/api/v1/audio-files/list-audio-file-s */
export const listAudioFileV2: ListOperation<ListAudioFileV2Input, ResponseEnvelopeAudioFileInfoDTO, "data"> = {
  id: "contactCenter.audioFile.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/audio-file",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
