import { saidInNumbers } from './said-in-numbers.ts';
import { wordAround } from '../src/lib/edition/grammar/chinese/dictionary.ts';
for (const t of ['一名外包人员不幸遇难','工期一年半','历时一年半','历时两年半','为期一年半。','唯一一家']) console.log(t, saidInNumbers(t), wordAround(t, t.indexOf('一')));
