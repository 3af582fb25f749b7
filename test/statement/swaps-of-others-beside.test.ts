import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn, figuresIn, toldIn } = readOn('2024-05-10')

test.each([
  'Jailed dancer swapped for hacker on Abu Dhabi runway\nThe American ballerina was flying home on Friday after Moscow released her in return for the hacker. The two passed each other on the tarmac. The Emirates said they had mediated.\nA week earlier Russia and Ukraine held an unrelated exchange, 75 prisoners of war each.',
  'Two teachers freed in swap with Moscow\nThe pair, held in Russia for three years, landed in Texas on Friday.\nKyiv and Moscow exchanged 90 prisoners each the day before, a deal not connected with this one.',
  'Sixteen inmates held in Russia were exchanged on Friday for eight Russians jailed abroad. The deal was brokered in Ankara.\nIt had nothing to do with the exchanges of prisoners of war between Moscow and Kyiv, the latest of which freed 95 on each side.',
  'Балерину обменяли на хакера в аэропорту Абу-Даби\nАмериканка летела домой в пятницу: Москва отпустила её в обмен на программиста, отбывшего половину срока. Двое разминулись на лётном поле.\nДвумя днями ранее Россия и Украина провели не связанный с этим обмен: по 60 военнопленных с каждой стороны.',
  'Журналиста и ещё пятнадцать человек обменяли на восьмерых россиян в Анкаре\nШестнадцать заключённых в пятницу обменяли на восемь россиян из западных тюрем.\nСделка никак не связана с обменами военнопленными между Москвой и Киевом.',
  "Балерину обміняли на хакера в аеропорту Абу-Дабі\nАмериканка летіла додому в п'ятницю: Москва відпустила її в обмін на програміста, що відбув половину строку. Двоє розминулися на летовищі.\nДвома днями раніше Росія та Україна провели не пов'язаний із цим обмін: по 60 військовополонених з кожного боку.",
  "Журналіста й ще п'ятнадцятьох обміняли на вісьмох росіян в Анкарі\nШістнадцять в'язнів у п'ятницю обміняли на вісьмох росіян.\nУгода не має стосунку до обмінів військовополоненими між Москвою і Києвом.",
])('a swap that has nothing to do with those of Ukraine is no news «%s»', (text) => {
  expect(eventsIn(text)).toEqual([])
})

test.each([
  'Ukraine and Russia swap 75 prisoners each\nUkraine brought home 75 soldiers on Friday in an exchange with Russia, which received 75 of its own.\nA day earlier an American dancer was swapped for a hacker, an unrelated exchange, the White House said.',
  '75 Ukrainian soldiers came home on Friday\nThe swap had no link to the Istanbul exchanges between Kyiv and Moscow. Russia received 75 of its own.',
  'Украина и Россия обменялись пленными, домой вернулись 75 украинских военных\nОбмен прошёл в пятницу, Россия получила тоже 75. Накануне американку обменяли на хакера: это не связано с обменами между Украиной и Россией.',
  "Додому повернулися 75 українських військових\nОбмін відбувся в п'ятницю й не пов'язаний зі стамбульськими обмінами між Україною та Росією. Росії передали стільки ж.",
])('what has nothing to do with it stands beside the news «%s»', (text) => {
  expect(toldIn(text)).toBe('told 2024-05-10')
  expect(figuresIn(text)).toMatchObject({ ua_returned: 75, ru_returned: 75 })
})

test.each([
  'В Россию вернулись 46 жителей Курской области\nИз украинских Сум через Белоруссию на родину доставлены сорок шесть человек, среди них двенадцать детей. «Обмена как такового не было», — подчеркнула уполномоченная.',
  '33 курянина вернулись из Украины\nИз Сум доставлены тридцать три человека, среди них семеро детей.',
  'До Росії повернулися 46 мешканців Курської області\nЇх доправили з Сум; серед сорока шести людей дванадцять дітей. «Обміну як такого не було», — сказала уповноважена РФ.',
  'Russia takes back 46 residents of its Kursk region\nForty-six people, twelve of them children, were brought home from Sumy. "There was no exchange as such", the ombudswoman said.',
])('civilians of the border who only went home are no exchange «%s»', (text) => {
  expect(eventsIn(text)).toEqual([])
})

test('beside soldiers who were exchanged they came, too', () => {
  const text =
    '46 жителей Курской области вернулись домой, Украине переданы 46 военных\nОбмен прошёл в пятницу, 46 человек уже дома.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 46, ru_returned: 46, ru_civilians: 46 })
})
