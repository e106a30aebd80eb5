import { describe, expect, test } from 'vitest'
import { dates as words } from '../../languages/en/dates.ts'
import { makeFolding } from '../../text/fold.ts'
import { Tokens, Vocabulary } from '../../text/tokens.ts'
import { findDates, resolveDate, type Lean } from './index.ts'

const vocabulary = new Vocabulary(makeFolding())
/** All dates of a text, against Friday 16 March 2018. */
function read(text: string, lean: Lean): string[] {
  return findDates(new Tokens(text, vocabulary), words).map((mention) => {
    const days = resolveDate(mention, '2018-03-16', lean)
    return days ? (days.start === days.end ? days.start : `${days.start}/${days.end}`) : (mention.bound ?? 'open')
  })
}

describe('dates in running text', () => {
  test.each<[string, Lean, ...string[]]>([
    ['The ministers met on Thursday.', 'past', '2018-03-15'], ['Talks will open on Monday, March 26.', 'future', '2018-03-26'], ['It was signed on 5 July 2016 in Ankara.', 'past', '2016-07-05'],
    ['The visit takes place from April 2 to 4.', 'future', '2018-04-02/2018-04-04'], ['He said in May the accord held.', 'past', '2017-05-01/2017-05-31'],
    ['The council meets in late June.', 'future', '2018-06-21/2018-06-30'], ['They met in mid-July 2016.', 'past', '2016-07-11/2016-07-20'], ['trade last year grew', 'past', '2017-01-01/2017-12-31'],
    ['a summit next Wednesday', 'future', '2018-03-21'], ['ten days ago', 'past', '2018-03-06'], ['two years ago', 'past', '2016-01-01/2016-12-31'], ['for the period 2017-2020', 'past', '2017-01-01/2020-12-31'],
    ['in the fourth quarter of 2017', 'past', '2017-10-01/2017-12-31'], ['by the end of next month', 'future', '2018-03-16/2018-04-30'], ['within three weeks', 'future', '2018-03-16/2018-04-05'],
    ['since 1978', 'past', 'since'], ['on the 15th.', 'past', '2018-03-15'], ['in the 1960s', 'past', '1960-01-01/1969-12-31'], ['on 9 September 2017', 'past', '2017-09-09'],
  ])('%s (%s)', (text, lean, ...expected) => {
    expect(read(text, lean)).toEqual(expected)
  })
})

describe('what is no date', () => {
  test.each([
    'Prime Minister Theresa May said she may travel', 'protesters march through the city', 'an august assembly', 'He sat with the team', 'The second round of the talks', 'on the 15th anniversary of the accord', 'a report by USA Today',
    'signed more than 20 years ago', 'Talks ended 2-1', 'The end of the road', 'in 2000 villages', 'the 24 members', 'a week before the vote', 'page 1974', 'on Fridays',
  ])('%s', (text) => expect(read(text, 'past')).toEqual([]))
})
