import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { FolderLocked, lockFolder } from './lock.ts'

const folders: string[] = []
const fresh = () => { const folder = mkdtempSync(join(tmpdir(), 'diwan-lock-')); folders.push(folder); return folder }
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true }) })

test('a second taker is told who holds it; after release it is free', () => {
  const folder = fresh()
  const lock = lockFolder(folder, 'serving the desk')
  expect(() => lockFolder(folder, 'adding')).toThrow(FolderLocked)
  expect(() => lockFolder(folder, 'adding')).toThrow(new RegExp(`process ${process.pid} on ${hostname()}.*serving the desk`))
  lock.release()
  lockFolder(folder, 'adding').release()
})

test('the lock of a process that died is taken over and told', async () => {
  const folder = fresh()
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: child.pid, host: hostname(), since: '2020-01-01T00:00:00Z', purpose: 'adding', began: '' }))
  expect(() => lockFolder(folder, 'asking')).toThrow(FolderLocked)
  await new Promise((resolve) => { child.on('exit', resolve); child.kill('SIGKILL') })
  const told: string[] = []
  const lock = lockFolder(folder, 'asking', (message) => told.push(message))
  expect(told.join()).toContain(String(child.pid))
  expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')).pid).toBe(process.pid)
  lock.release()
})

test('a number given to another process since does not count as the holder', () => {
  const folder = fresh()
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, host: hostname(), since: '2020-01-01T00:00:00Z', purpose: 'adding', began: '1' }))
  const lock = lockFolder(folder, 'asking')
  lock.release()
})

test('a lock held on another machine is not taken over', () => {
  const folder = fresh()
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 999_999, host: 'elsewhere', since: '2020-01-01T00:00:00Z', purpose: 'adding', began: '' }))
  expect(() => lockFolder(folder, 'asking')).toThrow(/on elsewhere/)
})
