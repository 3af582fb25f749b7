import { expect } from 'vitest'
import { ANNA, inTurn, serve, test } from './serve.ts'

test.for([
  [2, ['3', '4']],
  [0, []],
] as const)('%i calls are remembered, the last ones', async ([keepCalls, texts]) => {
  await using served = await serve({ keepCalls })
  served.telegram.people.start(ANNA)
  await inTurn(4, (n) => served.api.sendMessage(ANNA.id, String(n)))
  expect(served.telegram.calls().map(({ parameters }) => parameters['text'])).toEqual(texts)
})
