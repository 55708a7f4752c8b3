@echo off
rem Double-click: checks every edition, and says what is to be mended, in which file and line.
chcp 65001 >nul
cd /d "%~dp0.."
where node >nul 2>nul
if errorlevel 1 goto missing
node src\tools\run.js src\tools\check.ts
pause
exit /b

:missing
type windows\no-node.txt
pause
exit /b 1
