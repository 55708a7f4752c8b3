@echo off
rem Double-click: builds the site and shows it in the browser. Closing this window ends it.
chcp 65001 >nul
cd /d "%~dp0.."
where node >nul 2>nul
if errorlevel 1 goto missing
node src\tools\run.js src\tools\start.ts --open
pause
exit /b

:missing
type windows\no-node.txt
pause
exit /b 1
