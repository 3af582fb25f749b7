import { InputFile } from 'grammy'
import { expect } from 'vitest'
import { ANNA, BORYS, serve, test } from './serve.ts'

test('a restart changes nothing that people or the bot can see', async ({ served }) => {
  const { telegram, api } = served
  const bytes = Buffer.from('a;b')
  const group = telegram.people.addGroup({ title: 'G', by: BORYS })
  await api.sendMessage(ANNA.id, 'one')
  await api.editMessageText(ANNA.id, 1, 'two')
  const { document } = await api.sendDocument(ANNA.id, new InputFile(bytes, 'a.csv'))
  await api.setMyCommands([{ command: 'start', description: 'x' }])
  await api.setMyName('Renamed')
  telegram.people.type(ANNA.id, 'not yet heard')
  telegram.people.block(ANNA.id)
  const before = await api.getUpdates()

  const state: unknown = JSON.parse(JSON.stringify(telegram.snapshot()))
  await using again = await serve()
  again.telegram.restore(state)

  expect(again.telegram.people.messages(ANNA.id)).toEqual(telegram.people.messages(ANNA.id))
  expect(again.telegram.people.chats()).toEqual(telegram.people.chats())
  expect(again.telegram.profile()).toEqual(telegram.profile())
  expect(again.telegram.file(document.file_id)?.bytes).toEqual(bytes)
  expect(await again.api.getUpdates()).toEqual(before)
  await expect(again.api.sendMessage(ANNA.id, 'x')).rejects.toThrow('blocked')
  expect((await again.api.getChatMember(group.id, BORYS.id)).status).toBe('creator')
  again.telegram.people.unblock(ANNA.id)
  expect((await again.api.getUpdates()).at(-1)?.update_id).toBe((before.at(-1)?.update_id ?? 0) + 1)
  expect(again.telegram.snapshot()).not.toEqual(state)
})

test.for([[null], [{}], [{ version: 2 }], ['text']])('%j is no snapshot', ([state], { served }) => {
  expect(() => served.telegram.restore(state)).toThrow("Cannot restore Telegram's state")
  expect(served.telegram.people.chats()).toHaveLength(1)
})
