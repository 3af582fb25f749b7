import { once } from 'node:events'
import type { Server } from 'node:http'

const FIRST_PORT = 8080
const PORTS_TRIED = 100

/**
 * Starts to listen and gives the address. `null` as port takes the first free one from 8080; throws where
 * the port asked for, or all of a hundred, are taken.
 */
export async function listenOn(server: Server, host: string, port: number | null): Promise<string> {
  if (port !== null) {
    if (await tryPort(server, host, port)) return addressOf(server)
    throw new Error(`Cannot listen on ${host}:${port}: the port is in use`)
  }
  for (let candidate = FIRST_PORT; candidate < FIRST_PORT + PORTS_TRIED; candidate += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the next port matters only once this one proves taken
    if (await tryPort(server, host, candidate)) return addressOf(server)
  }
  throw new Error(`Cannot listen on ${host}: no port is free from ${FIRST_PORT} on`)
}

/** False if another program has the port, or may not be asked for it. */
async function tryPort(server: Server, host: string, port: number): Promise<boolean> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && isTaken(error.code)) return false
    throw error
  }
}

const isTaken = (code: unknown): boolean => code === 'EADDRINUSE' || code === 'EACCES'

function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('Cannot tell the address: the server does not listen on a port')
  const host =
    address.address === '0.0.0.0' || address.address === '::' ? '127.0.0.1' : address.address
  return `http://${host}:${address.port}`
}
