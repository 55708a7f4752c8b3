@echo off
rem Drag a report (.docx, .pdf, .txt) onto this file: looks over its arithmetic and its form, and shows the page to print.
chcp 65001 >nul
set "REPORT=%~f1"
set "NAME=%~n1"
cd /d "%~dp0.."
where node >nul 2>nul
if errorlevel 1 goto missing
if "%~1"=="" goto none
node src\tools\run.js src\tools\checkup.ts "%REPORT%" %2 %3 %4 %5
if errorlevel 2 goto end
start "" "checkup\%NAME%.html"
:end
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
