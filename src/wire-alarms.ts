import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Watched } from '#watch/alarm.ts'
import type { Machine } from './machine.ts'
import type { House } from './wire.ts'

/** Says what an operator has to hear of, and how each of it is looked at. */
export function watchedOf(machine: Machine, { db, sources, world, pulse, search }: House): Watched {
  const { config, log } = machine
  return {
    db,
    handles: sources.map(({ handle }) => handle),
    now: world.now,
    log,
    startedAt: pulse.startedAt,
    lastSentAt: pulse.lastSentAt,
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(dirname(config.database))
      return bavail * bsize
    },
    diskLowBytes: config.diskLowBytes,
    aheadMs: async () => (world.mark === 'sandbox' ? null : await aheadOf(machine, world.apiRoot)),
    search,
    hearsSilence: world.mark === 'telegram',
    backupEveryMs: world.mark === 'sandbox' ? Infinity : config.backups.everyMs,
  }
}

const PATIENCE_MS = 5000
/** The header counts whole seconds: half of one is our error on average. */
const HALF_A_SECOND = 500

/** By how much our clock is ahead of what Telegram's server says; null where it says nothing. */
async function aheadOf({ realNow }: Machine, apiRoot: string): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const { headers } = await fetch(apiRoot, { method: 'HEAD', redirect: 'manual', signal })
    const theirs = Date.parse(headers.get('date') ?? '')
    return Number.isNaN(theirs) ? null : realNow() - theirs - HALF_A_SECOND
  } catch {
    return null
  }
}
