import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, eventIn } = readOn('2025-08-14')

describe('a number of people in the words of a report waits for a person, however their return is told', () => {
  test.each([
    'Сорок шість військових і двоє цивільних цілують рідну землю, розповідають у Координаційному штабі з питань поводження з військовополоненими. Серед них нацгвардійці, прикордонники та десантники, дехто понад три роки був у неволі. Попереду лікування й реабілітація. Дякуємо партнерам за посередництво.',
    'Коордштаб пише: 46 захисників і двоє цивільних плачуть у слухавку до мам. Військові — з Нацгвардії, ДПСУ та ЗСУ, більшість у полоні з 2022 року. Серед них поранені. Усіх чекає реабілітація. Дякуємо ОАЕ за допомогу.',
    '46 воинов и двое гражданских лиц сделали первый глоток родного воздуха, сообщает Координационный штаб. Среди них нацгвардейцы и пограничники, защитники Мариуполя, большинство было в плену с 2022 года. Многие ранены, впереди лечение и реабилитация.',
    'Forty-six servicemen and two civilians are breathing Ukrainian air, the Coordination Headquarters for the Treatment of Prisoners of War said on Thursday. Among them are National Guard members and border guards, many wounded; most had been held in Russian captivity since 2022. Medical care and rehabilitation await them.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['wording_unknown'])
    expect(figuresIn(text)).toEqual({ ua_returned: 48, ua_military: 46, ua_civilians: 2 })
  })

  test('and so do bodies, with the hedge', () => {
    const text =
      '46 тіл — така вага сьогоднішнього ранку, повідомляє Координаційний штаб з питань поводження з військовополоненими. За твердженням російської сторони, це українські Захисники. Правоохоронці та експерти МВС проведуть ідентифікацію. Дякуємо Міжнародному Комітету Червоного Хреста.'
    expect(codesIn(text)).toEqual(['wording_unknown'])
    expect(eventIn(text)).toMatchObject({
      kind: 'body_repatriation',
      attribution: 'claimed_by_russia',
    })
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 46 })
  })
})

describe('a number of people in the words of other posts is nothing', () => {
  test.each([
    'Школярі Полтави зібрали листи: сорок шість військових і двоє цивільних отримають їх у санаторії, розповідає мерія. Концерт у пʼятницю, вхід вільний, кошти підуть на ремонт гуртожитку та обіди.',
    '46 военных и двое гражданских сыграли в шахматы с чемпионом области, рассказали в мэрии. Зрителей угощали кашей, билеты продавали за пожертвования.',
    'Forty-six servicemen and two civilians are running the city marathon, the mayor said. Tickets go to charity, and the road will be closed until noon.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })
})

describe('a number told below in a post with the words of reports waits for a person as well', () => {
  test.each([
    'Так виглядає звичайний четвер, який ніхто з них не забуде. Автобуси зустрічають із прапорами, хлопці тримають телефони обома руками й мовчать у слухавку.\n\nСеред них нацгвардійці, прикордонники, морпіхи, оборонці Маріуполя; більшість була в неволі з 2022 року. За уточненням Координаційного штабу з питань поводження з військовополоненими, це 84 військових і 12 цивільних.\n\nПопереду обстеження, реабілітація та виплати. Дякуємо ОАЕ за посередництво.',
    'Again the flags along the road. Our defenders hold their phones with both hands and cannot say a word, the Coordination Headquarters for the Treatment of Prisoners of War writes.\n\nAmong them are National Guard members, border guards, marines, defenders of Mariupol and Azovstal; most had been held in Russian captivity since 2022. According to the ombudsman they number 84 servicemen and 12 civilians.\n\nMedical examination, rehabilitation and payments await them. The United Arab Emirates acted as a mediator.',
    'Снова флаги вдоль дороги. Наши защитники держат телефоны обеими руками и молчат в трубку, пишет Координационный штаб по вопросам обращения с военнопленными.\n\nСреди них нацгвардейцы, пограничники, морпехи, защитники Мариуполя и «Азовстали»; большинство было в российском плену с 2022 года. По уточнению омбудсмена, это 84 военных и 12 гражданских.\n\nВпереди медицинское обследование, реабилитация и выплаты. Посредниками выступили Объединенные Арабские Эмираты.',
  ])('%s', (text) => {
    expect(codesIn(text)).toContain('wording_unknown')
  })

  test.each([
    'Завтра, якщо не зірветься, знову будуть зелені коридори й прапори обабіч дороги. Родини чекають на дзвінки, а хлопці ще не знають.\n\nСеред них нацгвардійці, прикордонники, морпіхи, оборонці Маріуполя. За попередніми списками Координаційного штабу, це 84 військових і 12 цивільних.\n\nДата може змінитися, просимо не їхати до місця зустрічі.',
    'Tomorrow, if nothing goes wrong, there will again be flags along the road. Families are waiting for the calls, and the men do not know yet.\n\nOn the lists are National Guard members, border guards, marines. According to the ombudsman they number 84 servicemen and 12 civilians.\n\nThe date may change; please do not travel to the meeting place.',
  ])('but not in a plan: %s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })
})
