import './app/settings/contentPolicy.ts';
import { mount } from 'svelte';
import App from './app/App.svelte';
import './app/settings/theme.css';

const target = document.getElementById('app');
if (target) mount(App, { target });
