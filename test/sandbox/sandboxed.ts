import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server.ts'
import { aStory } from './a-story.ts'

/** Starts a sandbox on any free port with a short story of our own, and keeps nothing unless told. */
export const sandboxed = (given: Partial<SandboxOptions> = {}): Promise<Sandbox> =>
  startSandbox({
    story: aStory(),
    port: 0,
    host: '127.0.0.1',
    stateFile: null,
    token: '7000000001:test-token-of-the-sandbox',
    rates: 'off',
    log: () => {},
    ...given,
  })

/** Gives the sandbox an order as another process would; the answer with its status. */
export async function order(
  { address }: Pick<Sandbox, 'address'>,
  name: string,
  body: unknown = {},
): Promise<Readonly<{ status: number; body: unknown }>> {
  const response = await fetch(`${address}/sandbox/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

/** Reads one of the sandbox's views. */
export async function view({ address }: Pick<Sandbox, 'address'>, path: string): Promise<unknown> {
  const response = await fetch(`${address}/sandbox/${path}`)
  return response.json()
}
