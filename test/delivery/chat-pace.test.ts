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

  test('forgets chats that rested, however many there were', () => {
    const pace = createChatPace()
    for (let chat = 1; chat <= 20_001; chat += 1) pace.note(chat, 0)
    pace.note(30_000, 120_000)
    expect(pace.wait(1, 120_000)).toBe(0)
  })
})
