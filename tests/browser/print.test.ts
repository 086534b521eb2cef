import { expect } from 'vitest';
import { kinds, test } from './visit.ts';
