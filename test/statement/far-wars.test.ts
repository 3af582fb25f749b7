import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2025-08-14')

describe('an exchange of another war is none of this one, whoever defended what there', () => {
  test.each([
    'У Сирії сьогодні обмін полоненими: 73 захисники Алеппо вдома.',
    'Бойовики звільнили 73 полонених у Малі.',
    'Малі: сьогодні з полону звільнено 73 військових.',
    'Туареги сьогодні звільнили 73 полонених військових.',
    'Повстанці сьогодні звільнили з полону 73 військових.',
    'У Буркіна-Фасо сьогодні з полону повернулися 73 військові.',
    'Сьогодні 73 сирійські бійці повернулися на батьківщину з полону.',
    '73 захисники Карабаху сьогодні повернулися з полону.',
    '73 захисники Гази вдома.',
    'Обмін полоненими в Ємені: 73 захисники вдома. Сану сьогодні охопила радість.',
    'Сегодня 73 защитника Газы вернулись из израильского плена.',
    'Из бакинского плена сегодня вернулись 73 защитника Карабаха.',
    'В Ливии сегодня состоялся обмен пленными: 73 бойца вернулись домой.',
    'Боевики сегодня освободили 73 пленных военных в Мали.',
    'Повстанцы сегодня передали тела 73 погибших военных.',
    '73 defenders of Artsakh came home today in a prisoner exchange.',
    'In Tigray 73 soldiers were released from captivity today.',
    '73 soldiers came home today in a prisoner exchange in Darfur.',
    '73 soldiers freed today in Aleppo in a prisoner swap between Kurds and the government.',
    'Rebels handed over the bodies of 73 soldiers today.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('this war with other lands beside it stays news', () => {
  test.each([
    'Сьогодні в Білорусі, на кордоні, відбувся обмін полоненими: 73 захисники вдома.',
    'Сьогодні відбувся обмін: 73 захисники вдома. Звільнені перебувають у Туреччині.',
    'Сьогодні з полону повернулися 73 військові, серед них колумбієць та двоє грузинів.',
    'Сьогодні обмін: 73 захисники вдома, серед них уродженець Вірменії.',
    'Сьогодні відбувся обмін полоненими: 73 захисники вдома. Дякуємо Азербайджану за посередництво.',
    'Сьогодні відбувся обмін: 73 захисники вдома. Малі групи вже їдуть до лікарень.',
    'Сьогодні обмін полоненими: 73 захисники вдома, газу на заправках вистачає.',
    'У світі: ХАМАС звільнив 20 заручників у Газі.\nВ Україні: сьогодні обмін, 73 захисники вдома.',
    'Дайджест новостей. В Газе ХАМАС освободил 20 заложников. Украина сегодня вернула из российского плена 73 защитника.',
    'Сегодня состоялся обмен: 73 защитника дома. Среди них доброволец из Колумбии.',
    'News digest. Hamas freed 20 hostages in Gaza. Ukraine and Russia swapped prisoners today: 73 Ukrainian defenders are home.',
    '73 defenders came home in a prisoner swap today, among them a volunteer from Colombia.',
    'Today 73 defenders of Kurdiumivka and Bakhmut came home in a prisoner swap.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
  })
})
