export type Size = Readonly<{ width: number; height: number; mimeType: string }>

const PNG = '89504e470d0a1a0a'

/** Reads width and height, in pixels, from the head of a PNG or a JPEG; null if the bytes are neither. */
export function imageSize(bytes: Buffer): Size | null {
  if (bytes.subarray(0, 8).toString('hex') === PNG && bytes.length >= 24) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), mimeType: 'image/png' }
  }
  return bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8 ? jpegSize(bytes) : null
}

const NOT_FRAMES = new Set([0xc4, 0xc8, 0xcc])

function jpegSize(bytes: Buffer): Size | null {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.has(marker)) {
      return {
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
        mimeType: 'image/jpeg',
      }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
