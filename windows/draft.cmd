@echo off
rem Drag a report (.docx, .pdf, .txt) onto this file: makes an edition from it, as a draft.
chcp 65001 >nul
set "REPORT=%~f1"
cd /d "%~dp0.."
where node >nul 2>nul
if errorlevel 1 goto missing
if "%~1"=="" goto none
node src\tools\run.js src\tools\draft.ts "%REPORT%" %2 %3 %4 %5
pause
exit /b

:none
type windows\no-report.txt
pause
exit /b 1

:missing
type windows\no-node.txt
pause
exit /b 1
