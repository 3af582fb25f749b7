import { describe, expect, test } from 'vitest'
import { createChatPace } from '#delivery/chat-pace.ts'

describe('createChatPace()', () => {
  test('leaves a second between two messages to one chat, and none between two chats', () => {
    const pace = createChatPace()
    pace.note(1, 5000)
    expect(pace.wait(1, 5400)).toBe(600)
    expect(pace.wait(1, 6000)).toBe(0)
    expect(pace.wait(2, 5400)).toBe(0)
  })

  test('lets a group have twenty messages a minute', () => {
    const pace = createChatPace()
    for (let second = 0; second < 20; second += 1) pace.note(-1, second * 1000)
    expect(pace.wait(-1, 20_000)).toBe(40_000)
    expect(pace.wait(-1, 60_000)).toBe(0)
  })

  test('takes a limit for the chat’s own only where it got several messages of late', () => {
    const pace = createChatPace()
    pace.note(1, 1000)
    expect(pace.isBusy(1, 1100)).toBe(false)
    pace.note(1, 2000)
    expect(pace.isBusy(1, 2100)).toBe(true)
    for (let second = 0; second < 10; second += 1) pace.note(-1, second * 1000)
    expect(pace.isBusy(-1, 10_000)).toBe(true)
  })

  test('remembers a minute of messages, whenever it lets go of what is older', () => {
    const pace = createChatPace()
    pace.note(7, 0)
    for (let second = 50; second < 70; second += 1) pace.note(-1, second * 1000)
    pace.note(7, 70_000)
    expect(pace.wait(-1, 70_000)).toBe(40_000)
    pace.note(7, 200_000)
    expect(pace.wait(-1, 200_000)).toBe(0)
  })

  test('notes a message as fast when a hundred thousand chats were written to within the minute', () => {
    const pace = createChatPace()
    const cost = (from: number): number => {
      const began = performance.now()
      for (let chat = from; chat < from + 5000; chat += 1) pace.note(chat, chat / 10_000)
      return performance.now() - began
    }
    const few = Math.max(cost(0), cost(5000), 1)
    for (let chat = 10_000; chat < 100_000; chat += 1) pace.note(chat, 10)
    expect(Math.min(cost(100_000), cost(105_000))).toBeLessThan(few * 50)
  })
})
