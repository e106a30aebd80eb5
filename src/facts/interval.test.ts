import { expect, test } from 'vitest'
import { calendarDay, dayNumber, dayOf, intervalCovers, intervalOf, intervalsMeet, isIsoDay, isoDay, lengthOf, monthLength, weekdayOf } from './interval.ts'

test('days are numbered from 1970 and written back', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('1969-12-31')).toBe(-1)
  for (const day of ['1900-02-28', '2000-02-29', '2017-09-09', '2100-12-31']) expect(isoDay(dayNumber(day))).toBe(day)
  expect(isoDay(dayOf(2017, 14, 1))).toBe('2018-02-01')
  expect(calendarDay(dayNumber('2024-02-29'))).toEqual({ year: 2024, month: 2, day: 29 })
})

test('weekdays run from Monday 1 to Sunday 7, before 1970 too', () => {
  expect(weekdayOf(dayNumber('2017-09-09'))).toBe(6)
  expect(weekdayOf(dayNumber('1945-05-07'))).toBe(1)
  expect(weekdayOf(dayNumber('1945-05-06'))).toBe(7)
})

test('only days that exist are days', () => {
  expect(isIsoDay('2016-02-29')).toBe(true)
  for (const wrong of ['2017-02-29', '2017-13-01', '2017-9-9', 'today', '']) expect(isIsoDay(wrong)).toBe(false)
  expect(monthLength(2016, 2)).toBe(29)
})

test('intervals include both ends', () => {
  const week = intervalOf(dayNumber('2018-03-05'), dayNumber('2018-03-11'))
  expect(lengthOf(week)).toBe(7)
  expect(intervalsMeet(week, { start: '2018-03-11', end: '2018-03-20' })).toBe(true)
  expect(intervalsMeet(week, { start: '2018-03-12', end: '2018-03-20' })).toBe(false)
  expect(intervalCovers(week, { start: '2018-03-05', end: '2018-03-05' })).toBe(true)
  expect(intervalCovers(week, { start: '2018-03-04', end: '2018-03-06' })).toBe(false)
})
