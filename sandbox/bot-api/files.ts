import { createHash } from 'node:crypto'
import { ApiError, badRequest } from './api-error.ts'
import { imageSize } from './image-size.ts'
import { isUpload, type Upload } from './parameters.ts'
import type { Media, StoredFile } from './telegram.ts'

export type FileEntry = StoredFile & Readonly<{ media: Media }>

export type Files = Map<string, FileEntry>

const MAX_PHOTO_BYTES = 10 * 1024 * 1024
const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024
const MAX_PHOTO_SIDES = 10_000
const MAX_PHOTO_RATIO = 20

/**
 * Takes what a call gave as a photo or a document (an upload, `attach://…`, or the id of a file sent
 * before) and keeps it; throws Telegram's 400 for what it would refuse. Addresses are never fetched.
 */
export function takeMedia(
  files: Files,
  given: unknown,
  kind: Media['kind'],
  attached: ReadonlyMap<string, Upload>,
): Media {
  if (isUpload(given)) return keep(files, given, kind)
  const text = String(given)
  if (text.startsWith('attach://')) {
    const upload = attached.get(text.slice('attach://'.length))
    if (upload === undefined) throw badRequest(`there is no ${kind} in the request`)
    return keep(files, upload, kind)
  }
  if (/^https?:\/\//iu.test(text)) throw badRequest('failed to get HTTP URL content')
  return sentBefore(files, text, kind)
}

function sentBefore(files: Files, fileId: string, kind: Media['kind']): Media {
  const media = fileOf(files, fileId)?.media
  if (media === undefined) throw badRequest('wrong file identifier/HTTP URL specified')
  if (media.kind !== kind) {
    const [is, as] = kind === 'photo' ? ['Document', 'Photo'] : ['Photo', 'Document']
    throw badRequest(`can't use file of type ${is} as ${as}`)
  }
  return media
}

/** Finds a file by the id of any of its sizes. */
export const fileOf = (files: Files, fileId: string): FileEntry | undefined =>
  files.get(fileId.replace(/-s$/u, ''))

function keep(files: Files, upload: Upload, kind: Media['kind']): Media {
  const size = upload.bytes.length
  if (size === 0) throw badRequest('file must be non-empty')
  if (size > MAX_DOCUMENT_BYTES) throw new ApiError(413, 'Request Entity Too Large')
  const measured = kind === 'photo' ? photoSize(upload.bytes) : { width: 0, height: 0 }
  const digest = createHash('sha256')
    .update(upload.bytes)
    .update(upload.fileName)
    .digest('base64url')
  const fileId = `${kind === 'photo' ? 'AgACAgIAAxk' : 'BQACAgIAAxk'}${digest}`
  const mimeType = measured.mimeType ?? upload.mimeType
  const media: Media = { kind, fileId, fileName: upload.fileName, size, ...measured, mimeType }
  if (!files.has(fileId)) {
    // A copy, so that the whole body of the call is not kept alive by a part of it.
    const bytes = Buffer.from(upload.bytes)
    files.set(fileId, { bytes, fileName: upload.fileName, mimeType, media })
  }
  return media
}

function photoSize(bytes: Buffer): { width: number; height: number; mimeType?: string } {
  if (bytes.length > MAX_PHOTO_BYTES) {
    throw badRequest(
      `file of size ${bytes.length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO_BYTES} bytes`,
    )
  }
  const size = imageSize(bytes)
  if (size === null) throw badRequest('IMAGE_PROCESS_FAILED')
  const [short, long] = [size.width, size.height].toSorted((one, other) => one - other)
  if (short === undefined || long === undefined || short === 0)
    throw badRequest('IMAGE_PROCESS_FAILED')
  if (short + long > MAX_PHOTO_SIDES || long / short > MAX_PHOTO_RATIO) {
    throw badRequest('PHOTO_INVALID_DIMENSIONS')
  }
  return size
}

/** Gives the path under /file/bot<token>/ that getFile names. */
export const pathOf = ({ media }: FileEntry): string =>
  `${media.kind === 'photo' ? 'photos' : 'documents'}/${media.fileId}`
