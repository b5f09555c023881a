import { defineConfig, mergeConfig } from 'vite';
import base from '../../../vite.config';
import { fakeApi } from './vitePlugin';

// `npm run fake`: the pages with the fake behind them, no host needed.
export default mergeConfig(base, defineConfig({ plugins: [fakeApi()] }));
