import { InputFile, InputMediaBuilder } from 'grammy'
import { describe, expect } from 'vitest'
import { imageSize } from '../../../sandbox/bot-api/image-size.ts'
import { ANNA, test, TOKEN } from './serve.ts'

/** As much of a PNG as its head: all that is looked at. */
function aPng(width: number, height: number, size = 100): Buffer {
  const bytes = Buffer.alloc(size)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

const CARD = aPng(1200, 630)
const aCard = () => new InputFile(CARD, 'card.png')

describe('sendPhoto', () => {
  test('takes an upload, shows it, and takes its file_id again', async ({
    served: { api, telegram },
  }) => {
    const first = await api.sendPhoto(ANNA.id, aCard(), {
      caption: '<b>175</b>',
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
      disable_notification: true,
    })
    expect(first).toMatchObject({
      caption: '175',
      caption_entities: [{ type: 'bold', offset: 0, length: 3 }],
      photo: [{ width: 90 }, { width: 1200, height: 630, file_size: 100 }],
      reply_markup: { inline_keyboard: [[{ callback_data: 'b' }]] },
    })
    expect('text' in first).toBe(false)
    const fileId = first.photo.at(-1)?.file_id ?? ''
    const second = await api.sendPhoto(ANNA.id, fileId)
    expect(second.photo).toEqual(first.photo)
    const [shown] = telegram.people.messages(ANNA.id)
    expect(shown).toMatchObject({
      text: '175',
      silent: true,
      media: { kind: 'photo', width: 1200 },
    })
    expect(telegram.file(shown?.media?.fileId ?? '')).toMatchObject({
      bytes: CARD,
      mimeType: 'image/png',
    })
  })

  test.for<readonly [string, Buffer, string]>([
    ['a picture 10,001 pixels around', aPng(10_000, 1), 'PHOTO_INVALID_DIMENSIONS'],
    ['a strip', aPng(2100, 100), 'PHOTO_INVALID_DIMENSIONS'],
    ['what is no picture', Buffer.from('hello'), 'IMAGE_PROCESS_FAILED'],
    [
      'more than ten megabytes',
      aPng(100, 100, 10 * 1024 * 1024 + 1),
      'file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes',
    ],
    ['nothing', Buffer.alloc(0), 'file must be non-empty'],
  ])('refuses %s', async ([, bytes, reason], { served: { api } }) => {
    await expect(api.sendPhoto(ANNA.id, new InputFile(bytes, 'x.png'))).rejects.toMatchObject({
      error_code: 400,
      description: `Bad Request: ${reason}`,
    })
  })

  test.for<readonly [string, Record<string, unknown>, string]>([
    ['no photo', {}, 'there is no photo in the request'],
    [
      'a photo that was not sent along',
      { photo: 'attach://nothing' },
      'there is no photo in the request',
    ],
    ['an unknown file_id', { photo: 'AgACAgIx' }, 'wrong file identifier/HTTP URL specified'],
    ['an address', { photo: 'https://example.org/a.png' }, 'failed to get HTTP URL content'],
    [
      '1025 characters of caption',
      { photo: 'x', caption: 'x'.repeat(1025) },
      'message caption is too long',
    ],
  ])('refuses %s', async ([, parameters, reason], { served: { call } }) => {
    expect(await call('sendPhoto', { chat_id: ANNA.id, ...parameters })).toMatchObject({
      error_code: 400,
      description: `Bad Request: ${reason}`,
    })
  })
})

describe('sendDocument', () => {
  const TABLE = Buffer.from('день;повернуто\n2025-08-24;146\r\n--x--\r\n')

  test('takes any bytes, gives them back as they were, and is no photo', async ({ served }) => {
    const { api, url } = served
    const message = await api.sendDocument(ANNA.id, new InputFile(TABLE, 'події.csv'), {
      caption: 'x',
    })
    expect(message.document).toMatchObject({ file_name: 'події.csv', file_size: TABLE.length })
    const file = await api.getFile(message.document.file_id)
    const response = await fetch(`${url}/file/bot${TOKEN}/${file.file_path}`)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(TABLE)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    await expect(api.sendPhoto(ANNA.id, message.document.file_id)).rejects.toThrow(
      "can't use file of type Document as Photo",
    )
    expect((await fetch(`${url}/file/bot1:other/${file.file_path}`)).status).toBe(404)
  })

  test('refuses more than fifty megabytes with 413, once it is all there', async ({ served }) => {
    const form = new FormData()
    form.set('chat_id', '11')
    form.set('document', new Blob([Buffer.alloc(53 * 1024 * 1024)]), 'huge.bin')
    const response = await fetch(`${served.url}/bot${TOKEN}/sendDocument`, {
      method: 'POST',
      body: form,
    })
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 413,
      description: 'Request Entity Too Large',
    })
  })

  test('takes a file under its own name in a form of a browser', async ({ served }) => {
    const form = new FormData()
    form.set('chat_id', '11')
    form.set('caption', 'Рядок\r\nдругий')
    form.set('document', new Blob([TABLE]), 'a.csv')
    const answer = await fetch(`${served.url}/bot${TOKEN}/sendDocument`, {
      method: 'POST',
      body: form,
    })
    expect(await answer.json()).toMatchObject({
      ok: true,
      result: { document: { file_name: 'a.csv', file_size: TABLE.length } },
    })
    form.set('rumour', 'x')
    const refused = await fetch(`${served.url}/bot${TOKEN}/sendDocument`, {
      method: 'POST',
      body: form,
    })
    expect(await refused.json()).toMatchObject({
      description: 'Bad Request: unknown parameter "rumour" of sendDocument',
    })
  })

  test('refuses an unknown file to getFile', async ({ served: { api } }) => {
    await expect(api.getFile('x')).rejects.toThrow(
      'wrong file_id or the file is temporarily unavailable',
    )
  })
})

describe('edits of media', () => {
  test('change the caption, then the picture', async ({ served: { api, telegram } }) => {
    await api.sendPhoto(ANNA.id, aCard(), { caption: 'one' })
    await api.editMessageCaption(ANNA.id, 1, { caption: 'two' })
    await expect(api.editMessageCaption(ANNA.id, 1, { caption: 'two' })).rejects.toThrow(
      'not modified',
    )
    await expect(api.editMessageText(ANNA.id, 1, 'three')).rejects.toThrow(
      'there is no text in the message to edit',
    )
    const other = new InputFile(aPng(800, 600), 'other.png')
    await api.editMessageMedia(ANNA.id, 1, InputMediaBuilder.photo(other, { caption: 'four' }))
    expect(telegram.people.messages(ANNA.id)).toMatchObject([
      {
        text: 'four',
        media: { width: 800 },
        history: [{ text: 'one' }, { text: 'two', media: { width: 1200 } }],
      },
    ])
  })
})

describe('imageSize()', () => {
  test('reads a JPEG past its other segments', () => {
    const jpeg = Buffer.from('ffd8ffe000040000ffc400040000ffc0000b0802760400030111', 'hex')
    expect(imageSize(jpeg)).toEqual({ width: 1024, height: 630, mimeType: 'image/jpeg' })
  })

  test.for(['', 'ffd8', 'ffd8ffe0ffff', '89504e47'])('takes %s for no picture', (hex) => {
    expect(imageSize(Buffer.from(hex, 'hex'))).toBeNull()
  })
})
