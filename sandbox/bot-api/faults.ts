import type { Fault, Faults } from './telegram.ts'

export type Order = Faults &
  Readonly<{
    /** Gives the fault that strikes this call, counted as used; null if none does. */
    strike(method: string, chatId: number | undefined): Fault | null
  }>

type Pending = { fault: Fault; seen: number; left: number }

/** Keeps the faults ordered; of several that match a call the first ordered strikes. */
export function createFaults(): Order {
  let pending: Pending[] = []
  return {
    order(fault) {
      pending.push({ fault, seen: 0, left: fault.times ?? 1 })
    },
    clear() {
      pending = []
    },
    pending: () => pending.map(({ fault, left }) => ({ ...fault, times: left })),
    strike(method, chatId) {
      const struck = pending.find((order) => strikes(order, method, chatId))
      if (struck === undefined) return null
      struck.left -= 1
      if (struck.left <= 0) pending = pending.filter((order) => order !== struck)
      return struck.fault
    },
  }
}

function strikes(order: Pending, method: string, chatId: number | undefined): boolean {
  const { fault } = order
  if (fault.method !== undefined && fault.method !== method) return false
  if (fault.chatId !== undefined && fault.chatId !== chatId) return false
  order.seen += 1
  return order.seen % (fault.every ?? 1) === 0
}
