import type { z } from 'zod'
import { Refusal } from './answers.ts'
import type { World } from './world.ts'

/** Carries out what a checked body says, and gives what to answer; throws a Refusal at a body that is wrong. */
export type Order = (world: World, body: unknown) => unknown

export type Orders = Readonly<Record<string, Order>>

/** Makes an order out of the shape its body must have and what is then done. */
export function order<Shape extends z.ZodType>(
  shape: Shape,
  run: (world: World, body: z.output<Shape>) => unknown,
): Order {
  return (world, body) => {
    const checked = shape.safeParse(body)
    if (checked.success) return run(world, checked.data)
    throw new Refusal(400, `Cannot take the order: ${sentenceOf(checked.error)}`)
  }
}

function sentenceOf(error: z.ZodError): string {
  const [first] = error.issues
  if (first === undefined) return 'its body is wrong'
  const place = first.path.map(String).join('.')
  return place === '' ? first.message : `${place}: ${first.message}`
}
