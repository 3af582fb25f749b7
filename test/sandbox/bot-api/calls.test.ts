import { expect } from 'vitest'
import { ANNA, serve, test } from './serve.ts'

test.for([
  [2, ['three', 'four']],
  [0, []],
] as const)('%i calls are remembered, the last ones', async ([keepCalls, texts]) => {
  await using served = await serve({ keepCalls })
  served.telegram.people.start(ANNA)
  for (const text of ['one', 'two', 'three', 'four']) await served.api.sendMessage(ANNA.id, text)
  expect(served.telegram.calls().map(({ parameters }) => parameters['text'])).toEqual(texts)
})
