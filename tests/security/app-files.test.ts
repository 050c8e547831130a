import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAppFile, isAppUrl, isUnder, startUrl } from '../../electron/main/app-url.ts';

const folder = resolve('/opt/liasse/out/renderer');

describe('which URL is ours', () => {
  test.each([startUrl, 'app://liasse/', 'app://liasse/assets/x.js'])('%s is', (url) => {
    expect(isAppUrl(url)).toBe(true);
  });

  test.each([
    '',
    'index.html',
    'app:liasse',
    'app://liasse.example/index.html',
    'app://example/liasse',
    'app://liasse:80/',
    'app://user@liasse.example/',
    'xapp://liasse/',
    'https://liasse/',
    'file:///index.html',
    'blob:app://liasse/1',
    'data:text/html,app://liasse/',
    'javascript:alert(1)',
    'about:blank',
  ])('%j is not', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });

  test('the development server is one origin, not everything that starts like it', () => {
    expect(isUnder('http://localhost:5173/main.tsx', 'http://localhost:5173')).toBe(true);
    expect(isUnder('http://localhost:51731/', 'http://localhost:5173')).toBe(false);
    expect(isUnder('http://localhost:5173.example/', 'http://localhost:5173')).toBe(false);
    expect(isUnder('nonsense', 'http://localhost:5173')).toBe(false);
  });
});

describe('which file is served', () => {
  test.each([
    [startUrl, 'index.html', 'text/html; charset=utf-8'],
    ['app://liasse/assets/a.js?v=1#top', 'assets/a.js', 'text/javascript; charset=utf-8'],
    ['app://liasse/assets/pdf.worker.mjs', 'assets/pdf.worker.mjs', 'text/javascript; charset=utf-8'],
    ['app://liasse/a%20b.css', 'a b.css', 'text/css; charset=utf-8'],
    // URLs never leave their root: what looks like it is a file of ours or nothing.
    ['app://liasse/../../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://liasse/%2fetc/hostname.html', 'etc/hostname.html', 'text/html; charset=utf-8'],
  ])('%s is %s', (url, path, contentType) => {
    expect(findAppFile(folder, url)).toEqual({ path: resolve(folder, path), contentType });
  });

  test.each([
    'app://liasse/',
    'app://liasse/assets',
    'app://liasse/..%2f..%2fpackage.json',
    'app://liasse/..%2f..%2fmain/main.js',
    'app://liasse/%2e%2e%2f%2e%2e%2fmain%2fmain.js',
    'app://liasse/assets/..%2f..%2f..%2fmain.js',
    'app://liasse/..%5c..%5cmain.js',
    'app://liasse/index.html%00.js',
    'app://liasse/%',
    'app://liasse/%ff.js',
    'app://liasse/secret.json',
    'app://liasse/index.html.map',
    'app://liasse/.env',
    'app://other/index.html',
    'file:///etc/hostname',
  ])('%s is nothing', (url) => {
    expect(findAppFile(folder, url)).toBeUndefined();
  });
});
